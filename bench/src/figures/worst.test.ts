import { expect, test } from 'vitest';
import { withWorst } from './worst';

test('of each figure the largest in each round, in the place of the first of the pages', () => {
  const rounds = new Map([
    ['story', [{ FCP: 1 }, { FCP: 2 }]],
    ['a', [{ FCP: 10, LCP: 5, answer: null }, { FCP: 3 }]],
    ['b', [{ FCP: 4, LCP: 6, answer: null }, { FCP: 30 }]],
    ['other', [{ FCP: 7 }, { FCP: 8 }]],
  ]);
  expect([...withWorst(rounds, ['a', 'b'], 'worst')]).toEqual([
    ['story', rounds.get('story')],
    ['worst', [{ FCP: 10, LCP: 6, answer: null }, { FCP: 30 }]],
    ['other', rounds.get('other')],
  ]);
});

test('without any of the pages nothing changes', () => {
  const rounds = new Map([['story', [{ FCP: 1 }]]]);
  expect(withWorst(rounds, [], 'worst')).toEqual(rounds);
});
