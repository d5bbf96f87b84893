import { describe, expect, it } from 'vitest';
import { sample } from '../score/index';
import type { Score, Voice } from '../score/index';
import { encode } from './compile';

const voice: Voice = {
  camera: [
    [0, 80.000_04, 44.285_714, 100 / 2280],
    [1 / 3, 45, 43, 100 / 430],
  ],
  riders: [
    { part: 'pin</script>', x: 318.123_456, y: -0.001 },
    { part: 'plate', x: -900, y: 400, k: 1 / 3 },
  ],
  tracks: [
    {
      part: 'a',
      property: 'transform',
      pattern: 'translateX(#u) scaleX(#)',
      keys: [[1 / 7, 1.234_567, 0.123_456_789]],
    },
  ],
};
const score: Score = { poster: 0.75, compact: voice, wide: voice };
const decoded = JSON.parse(encode(score)) as Score;

describe('encode', () => {
  it('can stand inside a script element', () => {
    expect(encode(score)).not.toContain('<');
    expect(decoded.compact.riders[0]?.part).toBe('pin</script>');
  });

  it('rounds lengths to three decimals, scales finer, and leaves no -0', () => {
    expect(decoded.compact.camera[0]).toEqual([0, 80, 44.286, 0.043_859_6]);
    expect(decoded.compact.riders).toEqual([
      { part: 'pin</script>', x: 318.12, y: 0 },
      { part: 'plate', x: -900, y: 400, k: 0.333_333_3 },
    ]);
    expect(decoded.wide.tracks[0]?.keys).toEqual([[0.142_86, 1.235, 0.123_46]]);
    expect(encode(score)).not.toContain('-0,');
  });

  it('keeps every picture within a hundredth of the box’s hundredth', () => {
    for (const p of [0, 0.1, 0.2, 1]) {
      const numbers = (one: Voice) =>
        [...sample(one, p).values()].flatMap(({ transform = '' }) => [...transform.matchAll(/-?[\d.]+/g)].map(Number));
      const [before, after] = [numbers(voice), numbers(decoded.compact)];
      for (const [i, value] of before.entries()) expect(Math.abs(value - (after[i] ?? NaN))).toBeLessThan(0.01);
    }
  });

  it('keeps the poster and the properties', () => {
    expect([decoded.poster, decoded.compact.tracks[0]?.property]).toEqual([0.75, 'transform']);
  });
});
