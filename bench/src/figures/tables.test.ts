import { expect, test } from 'vitest';
import { figureTable, median, worstOf } from './tables';

test('a row for each figure that any page has; medians, and the spread where it matters', () => {
  const rounds = new Map([
    ['a', [{ 'LCP, ms': 1000 }, { 'LCP, ms': 1010 }, { 'LCP, ms': 1020 }]],
    [
      'b',
      [
        { 'LCP, ms': 2000, shift: 0 },
        { 'LCP, ms': 1000, shift: null },
      ],
    ],
  ]);
  expect(figureTable(rounds)).toBe(
    ['|  | a | b |', '| --- | ---: | ---: |', '| LCP, ms | 1,010 | 1,500 (67 %) |', '| shift | - | 0 |'].join('\n'),
  );
});

test('the median is the middle, whatever the order, and of two the mean', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeNaN();
});

test('the worst of some pages is, for each figure, the one with the largest median, in every round', () => {
  const worst = worstOf([
    [{ FCP: 10, LCP: 5 }, { FCP: 1, LCP: 7 }, { FCP: 2 }],
    [{ FCP: 4, LCP: 6, shift: 0 }, { FCP: 4, LCP: 9 }, { FCP: 3 }],
  ]);
  expect(worst).toEqual([{ FCP: 4, LCP: 6, shift: 0 }, { FCP: 4, LCP: 9 }, { FCP: 3 }]);
});
