import { expect, test } from 'vitest';
import { readStat, tree } from './processes';

test('a name with spaces and brackets does not move the fields', () => {
  const line = '42 (Web (Content) x) S 7 1 1 0 -1 0 1 2 3 4 300 20 5 6 20 0 1';
  expect(readStat(line)).toEqual({ parent: 7, ticks: 320 });
});

test('the tree holds children of children and nobody else', () => {
  const of = (parent: number) => ({ parent, ticks: 0 });
  const processes = new Map([
    [1, of(0)],
    [2, of(1)],
    [3, of(2)],
    [4, of(9)],
  ]);
  expect(tree(processes, 1)).toEqual([1, 2, 3]);
});
