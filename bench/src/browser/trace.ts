import type { Tab } from './phone';

/** One event of a Chromium trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X: with a length; b, e: begin and end of an asynchronous one; R: a moment; M: about a thread. */
  ph: string;
  ts: number;
  /** Thread time. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    frame_reporter?: { state: string };
    chrome_frame_reporter?: { state: string };
    data?: { documentLoaderURL?: string };
    beginData?: { frame?: string };
  };
}

/** The last for `navigationStart`. */
const categories = ['devtools.timeline', 'toplevel', 'cc', 'benchmark', 'blink.user_timing'];

/** Thread time from which a task keeps a reader waiting, ms. */
export const LONG = 50;

/** Runs `act` under a trace. */
export async function record({ browser, page }: Tab, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories, screenshots: false });
  await act();
  const text = (await browser.stopTracing()).toString();
  return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents;
}

/**
 * From the first event that fits on, all events of its thread: what the page's main thread did, however busy the browser's own panels are.
 *
 * @throws Error where the trace has none that fits
 */
export function threadFrom(events: readonly TraceEvent[], fits: (event: TraceEvent) => boolean): TraceEvent[] {
  const first = events.filter(fits).toSorted((a, b) => a.ts - b.ts)[0];
  if (!first) throw new Error('The trace has nothing of the page.');
  return events.filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts);
}

/**
 * Tasks over 50 ms, whoever's they are: the page's script, and the browser's parsing, style, layout and painting. Thread time,
 * ms each; what other processes took meanwhile doesn't count.
 *
 * @param main events of the main thread
 */
export function longTasks(main: readonly TraceEvent[]): number[] {
  const tasks = main.filter(({ name }) => name.endsWith('RunTask'));
  return tasks.map(({ tdur = 0 }) => tdur / 1000).filter((time) => time > LONG);
}

/**
 * Frames that were presented, by the times at which they began, microseconds: by the compositor's own account, whether the main
 * thread's part came in time or not. A frame that was reported in two parts (its main part came late) counts once.
 */
export function presentedFrames(events: readonly TraceEvent[]): number[] {
  const begun = events.filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b');
  const stateOf = ({ args }: TraceEvent) => (args?.frame_reporter ?? args?.chrome_frame_reporter)?.state;
  return [...new Set(begun.filter((one) => stateOf(one)?.startsWith('STATE_PRESENTED')).map(({ ts }) => ts))];
}

/** Who moves a page's camera: the compositor, in every frame that scrolls, or script on the main thread. */
export type Mover = 'compositor' | 'script';

/**
 * Times of the frames of a scroll in which the camera may stand in a new place, microseconds.
 *
 * Where the compositor moves it, each presented frame has it in a new place. Where script moves it, a frame shows a new place only
 * if it is the first after an activation (something new from the main thread); each counts as one, which flatters script.
 */
export function mapFrames(events: readonly TraceEvent[], mover: Mover): number[] {
  if (mover === 'compositor') return presentedFrames(events);
  return events.filter(({ name, ph }) => name === 'Activation' && ph !== 'e').map(({ ts }) => ts);
}
