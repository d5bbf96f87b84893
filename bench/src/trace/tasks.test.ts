import { expect, test } from 'vitest';
import type { TraceEvent } from './events';
import { longTasks } from './tasks';

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
