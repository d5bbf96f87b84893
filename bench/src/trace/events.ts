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

/** A stretch of time, microseconds. */
export type Span = readonly [from: number, to: number];

export const isWithin = (time: number, spans: readonly Span[]): boolean =>
  spans.some(([from, to]) => time >= from && time < to);

/** Sum of lengths, seconds. */
export const secondsOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, [from, to]) => sum + to - from, 0) / 1e6;

/** Events of the thread that `one` comes from. */
export const threadOf = (events: readonly TraceEvent[], one: TraceEvent): TraceEvent[] =>
  events.filter(({ pid, tid }) => pid === one.pid && tid === one.tid);

/** The moment at which the page began to be navigated to, in its main thread. @throws Error where the trace has none */
export function navigationTo(events: readonly TraceEvent[], url: string): TraceEvent {
  const found = events.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === url);
  if (!found) throw new Error(`The trace has no navigation to ${url}.`);
  return found;
}

/** Events of the thread that lays out the most: in a trace of scrolling, the page's main thread. */
export function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Map<string, number>();
  const key = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events) {
    if (event.name === 'UpdateLayoutTree') threads.set(key(event), (threads.get(key(event)) ?? 0) + 1);
  }
  const [busiest] = [...threads].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return events.filter((event) => key(event) === busiest);
}
