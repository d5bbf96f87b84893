import { expect, test } from 'vitest';
import type { TraceEvent } from './trace';
import { blockingOf, longTasks } from './tasks';

const event = (name: string, ts: number, dur: number, tdur: number, url?: string): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  tdur,
  pid: 1,
  tid: 1,
  ...(url ? { args: { data: { url } } } : {}),
});
const ours = 'http://127.0.0.1:1/player.js';

test('long by thread time, and with script of the page in it', () => {
  const trace = [
    event('ThreadControllerImpl::RunTask', 0, 100_000, 80_000),
    event('FunctionCall', 10, 5, 5, ours),
    // Others had the processor meanwhile.
    event('ThreadControllerImpl::RunTask', 200_000, 100_000, 20_000),
    event('FunctionCall', 200_010, 5, 5, ours),
    // The browser's own work.
    event('ThreadControllerImpl::RunTask', 400_000, 100_000, 90_000),
    event('FunctionCall', 400_010, 5, 5, 'chrome-extension://x'),
  ];
  expect(longTasks(trace, 'http://127.0.0.1:1')).toEqual([80]);
});

test('blocking is what long tasks of anybody took over 50 ms by thread time, from navigation on', () => {
  const task = (ts: number, dur: number, tdur: number) => event('ThreadControllerImpl::RunTask', ts, dur, tdur);
  const trace = [
    // The empty page's, under way when navigation began.
    task(0, 300_000, 300_000),
    task(400_000, 90_000, 80_000),
    // What stands in a task is no task.
    event('Layout', 400_010, 70_000, 70_000),
    // At the limit, and over it only by what others took.
    task(500_000, 50_000, 50_000),
    task(600_000, 900_000, 40_000),
    task(2_000_000, 200_000, 170_500),
  ];
  expect(blockingOf(trace, 100)).toEqual({ blocking: 30 + 120.5, longest: 170.5 });
  expect(blockingOf([], 0)).toEqual({ blocking: 0, longest: 0 });
});
