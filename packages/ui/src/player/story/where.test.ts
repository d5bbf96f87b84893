import { describe, expect, it } from 'vitest';
import { progressAt, REST } from '../../score/index';
import { currentIndex, SLACK, whereIn } from './where';

const tops = [100, 900, 1700, 2500];
const topOf = (scrolled: number) => (index: number) => (tops[index] ?? 0) - scrolled;

describe('currentIndex', () => {
  it.each([
    ['above the first', 0, -1],
    ['as the first top stands on the line', 50, 0],
    ['within the second', 1300, 1],
    ['below the last', 9000, 3],
  ])('%s', (_, scrolled, index) => {
    for (const hint of [-1, 0, 1, 2, 3, 99]) expect(currentIndex(4, topOf(scrolled), 50, hint)).toBe(index);
  });

  it('counts a top that stands a few pixels below the line', () => {
    expect(currentIndex(4, topOf(50 - SLACK), 50, -1)).toBe(0);
    expect(currentIndex(4, topOf(50 - SLACK - 1), 50, -1)).toBe(-1);
  });

  it('asks only for the steps between where the reader was and where they are', () => {
    const asked: number[] = [];
    const ask = (index: number) => {
      asked.push(index);
      return index * 100 - 100_000;
    };
    expect(currentIndex(2000, ask, -50_000, 499)).toBe(500);
    expect(asked.length).toBeLessThan(6);
  });

  it('is -1 in a story without steps', () => {
    expect(currentIndex(0, topOf(0), 50, -1)).toBe(-1);
  });
});

describe('whereIn', () => {
  const stops = [
    { at: 0.2, p: 0, beat: 0 },
    { at: 0.4, p: 0.3, beat: 1 },
    { at: 0.5, p: 0.6, beat: 1 },
    { at: 0.7, p: 1, beat: 2 },
  ];
  const step = { id: 'hugs', top: -1000, height: 2000, stops };

  it('follows the position formula', () => {
    for (let i = 0; i <= 100; i++) {
      const line = -1000 + 20 * i;
      expect(whereIn(step, line).progress).toBeCloseTo(progressAt(stops, i / 100), 12);
    }
  });

  it('names the last beat whose top has passed, however many keyframes it has', () => {
    const beatAt = (at: number) => whereIn(step, -1000 + 2000 * at).beat;
    expect([0.1, 0.2, 0.39, 0.41, 0.55, 0.69, 0.9].map(beatAt)).toEqual([-1, 0, 0, 1, 1, 1, 2]);
    expect(whereIn(step, -1000 + 0.2 * 2000 - SLACK).beat).toBe(0);
  });

  it('stands at progress 0 while the head is on the line, and rests around a beat', () => {
    expect(whereIn(step, -900).progress).toBe(0);
    expect(whereIn(step, -1000 + 2000 * (0.2 + 0.2 * REST)).progress).toBeCloseTo(0, 12);
  });
});
