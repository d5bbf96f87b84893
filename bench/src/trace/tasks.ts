import type { TraceEvent } from './trace';

/** Thread time from which a task keeps a reader waiting, microseconds. */
const LONG = 50_000;

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'v8.compile']);

const isLong = ({ name, tdur = 0 }: TraceEvent) => name.endsWith('RunTask') && tdur > LONG;

/** How long tasks kept the main thread from answering; thread time, ms. */
export interface Blocking {
  /** What each task took over 50 ms, added up. */
  blocking: number;
  /** The longest task, all of it; 0 where none took over 50 ms. */
  longest: number;
}

/**
 * What tasks over 50 ms of thread time kept waiting, whoever's they are: the page's script, and the browser's parsing, style,
 * layout and painting. Tasks that began before `since` (microseconds) don't count.
 *
 * @param main events of the main thread
 */
export function blockingOf(main: readonly TraceEvent[], since: number): Blocking {
  const times = main.filter((task) => isLong(task) && task.ts >= since).map(({ tdur = 0 }) => tdur);
  const blocking = times.reduce((sum, time) => sum + time - LONG, 0) / 1000;
  return { blocking, longest: Math.max(0, ...times) / 1000 };
}

/**
 * Tasks of the page's own script that took more than 50 ms of thread time, ms each, in order. A task is the page's where script
 * of its origin ran in it; what other processes took meanwhile does not count.
 *
 * @param main events of the main thread
 */
export function longTasks(main: readonly TraceEvent[], origin: string): number[] {
  const ours = main.filter(({ name, args }) => {
    const url = args?.data?.url ?? args?.beginData?.url ?? '';
    return scripts.has(name) && url.startsWith(origin);
  });
  return main
    .filter(isLong)
    .filter(({ ts, dur = 0 }) => ours.some((call) => call.ts >= ts && call.ts < ts + dur))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000));
}
