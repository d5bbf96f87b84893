import { expect, test } from 'vitest';
import { verdicts } from './targets';

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

test('what was not measured is neither hit nor missed', () => {
  expect(asked({}).every(({ isHit }) => isHit === null)).toBe(true);
});
