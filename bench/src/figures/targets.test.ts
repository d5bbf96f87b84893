import { expect, test } from 'vitest';
import type { Figures } from '../pages';
import { verdicts, WORST } from './targets';

const verdictOn = (target: RegExp, rounds: Record<string, Figures[]>) =>
  verdicts(new Map(Object.entries(rounds)))
    .find(([says]) => target.test(says))
    ?.slice(1);
const each = (figure: string, values: number[]): Figures[] => values.map((value) => ({ [figure]: value }));

test('a ratio is judged by rounds, on its limit it is hit', () => {
  const frames = (own: number[]) =>
    verdictOn(/map frames/, {
      proscenium: each('map frames a second', own),
      scrollama: each('map frames a second', [20, 30, 20]),
    });
  expect(frames([40, 60, 10])).toEqual(['2 times', 'hit']);
  expect(frames([39, 30, 10])).toEqual(['1 times', '**missed**']);
});

test('a heap that grows by more than a fiftieth is not flat', () => {
  const heap = (last: number) =>
    verdictOn(/heap/, { proscenium: [{ 'JS heap after 2 passes, KB': 1000, 'JS heap after 10 passes, KB': last }] });
  expect(heap(1019)).toContain('hit');
  expect(heap(1021)).toContain('**missed**');
});

test("a step's page is judged beside the story of the same round, and by its place", () => {
  const first = (step: number[]) =>
    verdictOn(/FCP/, { proscenium: each('FCP, ms', [800, 1600]), [WORST]: each('FCP, ms', step) });
  expect(first([920, 1840])).toEqual(['1.15 times', 'hit']);
  expect(first([920, 1900])).toContain('**missed**');
  const place = (px: number) => verdictOn(/out of place/, { [WORST]: each('out of place, px', [px]) });
  expect(place(8)).toEqual(['8', 'hit']);
  expect(place(8.5)).toEqual(['8.5', '**missed**']);
});

test('what was not measured is neither hit nor missed', () => {
  expect(new Set(verdicts(new Map()).map(([, , isHit]) => isHit))).toEqual(new Set(['-']));
});
