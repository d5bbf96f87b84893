import type { TraceEvent } from './events';

/** Thread time from which a task keeps a reader waiting, microseconds. */
const LONG = 50_000;

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.evaluateModule', 'v8.compile']);

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
    .filter((task) => task.name.endsWith('RunTask') && (task.tdur ?? 0) > LONG)
    .filter(({ ts, dur = 0 }) => ours.some((call) => call.ts >= ts && call.ts < ts + dur))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000));
}
