import { expect, test } from 'vitest';
import { answeredAt } from './answer';

test('the answer is the frame from which on the camera stands right, not one that looked so by chance', () => {
  const sights: [number, string | null][] = [
    [10, null],
    [20, 'b'],
    [30, 'a'],
    [40, 'b'],
    [50, 'b'],
  ];
  expect(answeredAt(sights)).toBe(40);
});

test('a camera that was never seen has not answered', () => {
  expect(answeredAt([[10, null]])).toBeNull();
  expect(answeredAt([])).toBeNull();
});
