import { describe, expect, it } from 'vitest';
import { placesOf, progressAt, REST } from './progress';
import type { Stop } from './progress';

/** Steps of two to nine beats with tops here and there; the same in every run. */
const STEPS: Stop[][] = Array.from({ length: 8 }, (_, n) =>
  Array.from({ length: n + 2 }, (_unused, i) => ({ at: 0.1 + 0.85 * (i / (n + 1)) ** (1 + n / 10), p: i / (n + 1) })),
);

const stops: Stop[] = [
  { at: 0.2, p: 0 },
  { at: 0.6, p: 0.5 },
  { at: 0.8, p: 1 },
];

describe('progressAt', () => {
  it.each([
    ['above the first beat', 0, 0],
    ['at the first top', 0.2, 0],
    ['at the end of its rest', 0.2 + 0.4 * REST, 0],
    ['half way', 0.4, 0.25],
    ['at the start of the next rest', 0.6 - 0.4 * REST, 0.5],
    ['at the next top', 0.6, 0.5],
    ['at the end of that rest', 0.6 + 0.2 * REST, 0.5],
    ['at the last top', 0.8, 1],
    ['below it', 3, 1],
    ['far above', -3, 0],
  ])('%s', (_, at, p) => {
    expect(progressAt(stops, at)).toBeCloseTo(p, 10);
  });

  it('is 0 without beats, and constant with one', () => {
    expect(progressAt([], 0.5)).toBe(0);
    for (const at of [-1, 0.3, 0.5, 2]) expect(progressAt([{ at: 0.3, p: 0.75 }], at)).toBe(0.75);
  });

  it('never runs back', () => {
    for (const step of STEPS) {
      const all = Array.from({ length: 301 }, (_, i) => progressAt(step, i / 300));
      expect(all.every((p, i) => p >= (all[i - 1] ?? 0))).toBe(true);
    }
  });
});

describe('placesOf', () => {
  it('gives the two ends of the rest at a stop between two', () => {
    const [start, end] = placesOf(stops, 0.5);
    expect(start).toBeCloseTo(0.6 - 0.4 * REST, 12);
    expect(end).toBeCloseTo(0.6 + 0.2 * REST, 12);
  });

  it('starts the first rest and ends the last at the top itself', () => {
    expect(placesOf(stops, 0)[0]).toBe(0.2);
    expect(placesOf(stops, 1)[1]).toBe(0.8);
  });

  it('is empty outside the step’s own progress', () => {
    expect(placesOf(stops, 1.2)).toEqual([]);
    expect(placesOf([{ at: 0.3, p: 0.75 }], 0.5)).toEqual([]);
  });

  it('is the inverse of progressAt', () => {
    for (const step of STEPS) {
      for (let i = 0; i <= 200; i++) {
        const places = placesOf(step, i / 200);
        expect(places.length).toBeGreaterThan(0);
        for (const place of places) expect(progressAt(step, place)).toBeCloseTo(i / 200, 9);
      }
    }
  });

  it('finds again every place that moves', () => {
    for (const step of STEPS) {
      for (let i = 0; i <= 200; i++) {
        const at = i / 200;
        const p = progressAt(step, at);
        const [first = at, last = at] = [placesOf(step, p)[0], placesOf(step, p).at(-1)];
        const outside = at < (step[0]?.at ?? 0) || at > (step.at(-1)?.at ?? 1);
        expect(outside || (at >= first - 1e-9 && at <= last + 1e-9)).toBe(true);
      }
    }
  });
});
