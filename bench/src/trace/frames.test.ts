import { expect, test } from 'vitest';
import type { TraceEvent } from './trace';
import { mapFrames, presentations } from './frames';

const part = (ph: 'b' | 'e', ts: number, local: string, state?: string): TraceEvent => ({
  name: 'PipelineReporter',
  ph,
  ts,
  pid: 1,
  tid: 1,
  id2: { local },
  ...(state ? { args: { frame_reporter: { state } } } : {}),
});
const activation = (ts: number, ph = 'X'): TraceEvent => ({ name: 'Activation', ph, ts, pid: 1, tid: 1 });

const trace = [
  part('b', 0, '0x1', 'STATE_PRESENTED_ALL'),
  part('e', 20, '0x1'),
  // The same frame in two parts.
  part('b', 16, '0x2', 'STATE_PRESENTED_PARTIAL'),
  part('b', 16, '0x3', 'STATE_PRESENTED_ALL'),
  part('e', 36, '0x2'),
  part('e', 36, '0x3'),
  // An id used again, by a frame that was dropped, and one that had nothing to show.
  part('b', 32, '0x1', 'STATE_DROPPED'),
  part('e', 52, '0x1'),
  part('b', 48, '0x1', 'STATE_NO_UPDATE_DESIRED'),
  part('e', 68, '0x1'),
  activation(18),
  activation(60),
  activation(61, 'e'),
];

test('a frame counts once when it was presented, in whatever parts, and not when it was dropped', () => {
  expect(presentations(trace.toReversed())).toEqual([20, 36]);
});

test('script moves the camera in frames with something new from the main thread, the compositor in all', () => {
  expect(mapFrames(trace, [[0, 100]], 'compositor')).toBe(2);
  expect(mapFrames(trace, [[0, 100]], 'script')).toBe(2);
  expect(mapFrames(trace, [[0, 30]], 'script')).toBe(1);
  expect(
    mapFrames(
      trace,
      [
        [0, 10],
        [30, 40],
      ],
      'compositor',
    ),
  ).toBe(1);
});
