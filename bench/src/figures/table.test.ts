import { expect, test } from 'vitest';
import { figureTable } from './table';

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
