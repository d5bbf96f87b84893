import type { Report } from '../report';

/** How soon to ask again where the stream was refused, in ms; a stream that merely breaks is taken up by the browser. */
const again = 2000;

/** Calls back with the report now and after each preparation of the stories, for as long as the page is open. */
export function listenForReports(address: URL, onReport: (report: Report) => void): void {
  const source = new EventSource(address);
  source.onmessage = ({ data }) => onReport(JSON.parse(String(data)) as Report);
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listenForReports(address, onReport), again);
  };
}
