import type { Tab } from '../browser/phone';

/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X: with a length; b, e: begin and end of an asynchronous one; R: a moment; M: about a thread. */
  ph: string;
  ts: number;
  dur?: number;
  /** Thread time. */
  tdur?: number;
  pid: number;
  tid: number;
  id2?: { local?: string };
  args?: {
    frame_reporter?: { state: string };
    chrome_frame_reporter?: { state: string };
    data?: { url?: string; documentLoaderURL?: string };
    beginData?: { url?: string; frame?: string };
  };
}

/** The last for `navigationStart`. */
const categories = ['devtools.timeline', 'toplevel', 'cc', 'benchmark', 'blink.user_timing'];

/** Runs `act` under a trace. */
export async function record({ browser, page }: Tab, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories, screenshots: false });
  await act();
  const text = (await browser.stopTracing()).toString();
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * The first event that fits, and all events of its thread: what the page's main thread did, however busy the browser's own panels are.
 *
 * @throws Error where the trace has none that fits
 */
export function threadWith(
  events: readonly TraceEvent[],
  fits: (event: TraceEvent) => boolean,
): [TraceEvent, TraceEvent[]] {
  const one = events.find(fits);
  if (!one) throw new Error('The trace has nothing of the page.');
  return [one, events.filter(({ pid, tid }) => pid === one.pid && tid === one.tid)];
}
