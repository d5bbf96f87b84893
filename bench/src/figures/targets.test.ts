import { expect, test } from 'vitest';
import { verdicts, WORST } from './targets';

const asked = (figures: Record<string, number[]>) => verdicts((page, figure) => figures[`${page}: ${figure}`] ?? []);
const verdictOn = (figures: Record<string, number[]>, target: RegExp) =>
  asked(figures).find((verdict) => target.test(verdict.target));

test('a ratio is judged by rounds, on its limit it is hit', () => {
  const frames = (own: number[]) => ({
    'proscenium: map frames a second': own,
    'scrollama: map frames a second': [20, 30, 20],
  });
  expect(verdictOn(frames([40, 60, 10]), /map frames/)).toMatchObject({ measured: '2.00 times', isHit: true });
  expect(verdictOn(frames([39, 30, 10]), /map frames/)?.isHit).toBe(false);
});

test('a heap that grows by more than a fiftieth is not flat', () => {
  const heap = (last: number) => ({
    'proscenium: JS heap after 2 passes, KB': [1000],
    'proscenium: JS heap after 10 passes, KB': [last],
  });
  expect(verdictOn(heap(1019), /heap/)?.isHit).toBe(true);
  expect(verdictOn(heap(1021), /heap/)?.isHit).toBe(false);
});

test("a step's page is judged beside the story of the same round, and by its place", () => {
  const loads = (story: number[], step: number[]) => ({ 'proscenium: FCP, ms': story, [`${WORST}: FCP, ms`]: step });
  expect(verdictOn(loads([800, 1600], [920, 1840]), /FCP of a step/)).toMatchObject({
    measured: '1.15 times',
    isHit: true,
  });
  expect(verdictOn(loads([800, 1600], [920, 1900]), /FCP of a step/)?.isHit).toBe(false);
  const place = (px: number) => verdictOn({ [`${WORST}: out of place, px`]: [px] }, /out of place/)?.isHit;
  expect([place(8), place(8.5)]).toEqual([true, false]);
});

test('what was not measured is neither hit nor missed', () => {
  expect(asked({}).every(({ isHit }) => isHit === null)).toBe(true);
});
