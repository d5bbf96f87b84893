import { progressAt } from '@proscenium/ui/score';
import { expect, test } from 'vitest';
import { labelsOf, shareOf, snapped } from './GoTo';

const stops = [
  { p: 0, at: 0.1 },
  { p: 0.5, at: 0.4 },
  { p: 1, at: 0.8 },
];

test.each([0, 0.1, 0.25, 0.5, 0.77, 1])('at the place of %d the step has that progress', (p) => {
  expect(progressAt(stops, shareOf(stops, p))).toBeCloseTo(p, 9);
});

test('a keyframe stands at its beat, not at the end of its rest', () => {
  expect(stops.map(({ p }) => shareOf(stops, p))).toEqual([0.1, 0.4, 0.8]);
});

test('one beat, or none, has one place', () => {
  expect([0, 0.75, 1].map((p) => shareOf([{ p: 0.75, at: 0.2 }], p))).toEqual([0.2, 0.2, 0.2]);
  expect(shareOf([], 0.5)).toBe(0);
});

test('a slider finds a keyframe close by', () => {
  expect(snapped(stops, 0.498, 0.004)).toBe(0.5);
  expect(snapped(stops, 0.49, 0.004)).toBe(0.49);
});

test('keyframes are numbered like their beats, with letters where a beat has several', () => {
  expect(labelsOf([0, 1, 1, 1, 2].map((beat) => ({ beat })))).toEqual(['1', '2a', '2b', '2c', '3']);
});
