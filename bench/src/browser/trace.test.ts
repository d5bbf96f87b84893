import { expect, test } from 'vitest';
import { longTasks, mapFrames, presentedFrames, threadFrom, type TraceEvent } from './trace';

const event = (name: string, ts: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  pid: 1,
  tid: 1,
  ...more,
});
const frame = (ts: number, state: string) =>
  event('PipelineReporter', ts, { ph: 'b', args: { frame_reporter: { state } } });

test('a frame counts once when it was presented, in whatever parts, and not when it was dropped', () => {
  const trace = [
    frame(0, 'STATE_PRESENTED_ALL'),
    event('PipelineReporter', 20, { ph: 'e' }),
    // The same frame in two parts.
    frame(16, 'STATE_PRESENTED_PARTIAL'),
    frame(16, 'STATE_PRESENTED_ALL'),
    frame(32, 'STATE_DROPPED'),
    frame(48, 'STATE_NO_UPDATE_DESIRED'),
    event('Activation', 18),
    event('Activation', 61, { ph: 'e' }),
  ];
  expect(presentedFrames(trace)).toEqual([0, 16]);
  expect(mapFrames(trace, 'compositor')).toEqual([0, 16]);
  expect(mapFrames(trace, 'script')).toEqual([18]);
});

test('the page has the thread in which it scrolled, from then on, however busy a panel of the browser is', () => {
  const panel = [event('Layout', 2, { pid: 2 }), event('Layout', 9, { pid: 2 })];
  const own = [event('Layout', 1), event('Scroll', 3), event('Layout', 4)];
  expect(threadFrom([...panel, ...own], ({ name }) => name === 'Scroll')).toEqual(own.slice(1));
  expect(() => threadFrom(panel, ({ name }) => name === 'Scroll')).toThrow('nothing of the page');
});

test('a task is long by thread time, whoever else had the processor meanwhile', () => {
  const task = (tdur: number) => event('ThreadControllerImpl::RunTask', 0, { tdur });
  const main = [task(50_000), task(40_000), task(170_500), event('Layout', 0, { tdur: 70_000 })];
  expect(longTasks(main)).toEqual([170.5]);
});
