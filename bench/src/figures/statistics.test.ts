import { expect, test } from 'vitest';
import { median, pairedRatio, spread } from './statistics';

test('the median is the middle, whatever the order, and of two the mean', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeNaN();
});

test('the spread is a share of the median; equal values have none, zeros too', () => {
  expect(spread([8, 10, 12])).toBeCloseTo(0.4);
  expect(spread([0, 0])).toBe(0);
});

test('a slow round counts in both, so it does not move the ratio', () => {
  expect(pairedRatio([2, 20, 2], [1, 10, 1])).toBe(2);
  expect(pairedRatio([2, 20], [1])).toBe(2);
});
