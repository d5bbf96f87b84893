import { expect, test } from 'vitest';
import { rollingFrames } from './frames';

test('the first frame has no time', () => {
  const frames = rollingFrames();
  frames.push(5000);
  expect([frames.mean(), frames.worst()]).toEqual([NaN, NaN]);
});

test('old frames are forgotten', () => {
  const frames = rollingFrames(3);
  for (const time of [0, 100, 110, 120, 136]) frames.push(time);
  expect(frames.mean()).toBe(12);
  expect(frames.worst()).toBe(16);
});
