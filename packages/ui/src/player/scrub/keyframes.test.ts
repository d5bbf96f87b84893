import { describe, expect, it } from 'vitest';
import { fill, progressAt, REST, valuesAt } from '../../score/index';
import type { Stop, Track } from '../../score/index';
import { cutToChange, keyframesFor, litIntervals } from './keyframes';
import type { Keyframes } from './keyframes';

const stops: Stop[] = [
  { at: 0.15, p: 0 },
  { at: 0.4, p: 0.25 },
  { at: 0.55, p: 0.5 },
  { at: 0.95, p: 1 },
];
const moving: Track = {
  part: 'a',
  property: 'transform',
  pattern: 'translate(#u,#u)',
  keys: [
    [0, 0, 5],
    [0.1, 2, 5],
    [0.25, 2, 9],
    [0.7, 40, 9],
    [1, 41, -3],
  ],
};
const opacity = (...keys: Track['keys']): Track => ({ part: 'a', property: 'opacity', pattern: '#', keys });

/** What a browser shows at a time: linear between the two values around it. */
function played({ times, values }: Keyframes, time: number): number[] {
  const after = times.findIndex((t) => t > time);
  const [i, j] = after === -1 ? [times.length - 1, times.length - 1] : [Math.max(0, after - 1), after];
  const numbers = (k: number) => [...(values[k] ?? '').matchAll(/-?[\d.]+/g)].map(Number);
  const [from = 0, to = 0] = [times[i], times[j]];
  const share = to > from ? (time - from) / (to - from) : 1;
  return numbers(i).map((a, k) => a + ((numbers(j)[k] ?? a) - a) * share);
}

const framesOf = (track: Track, at = stops): Keyframes => {
  const frames = keyframesFor(track, at);
  if (!frames) throw new Error('nothing moves');
  return frames;
};

describe('keyframesFor', () => {
  it('has times from 0 to 1 in order, a value for each', () => {
    const { times, values } = framesOf(moving);
    expect(times[0]).toBe(0);
    expect(times.at(-1)).toBe(1);
    expect(times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0))).toBe(true);
    expect(values).toHaveLength(times.length);
  });

  it('agrees with the position formula and the score everywhere', () => {
    for (const track of [moving, opacity([0, 0], [0.2, 0], [0.24, 1], [0.6, 1], [0.65, 0])]) {
      const frames = framesOf(track);
      for (let i = 0; i <= 200; i++) {
        const values = valuesAt(track, progressAt(stops, i / 200));
        for (const [k, value] of played(frames, i / 200).entries()) expect(value).toBeCloseTo(values[k] ?? 0, 2);
      }
    }
  });

  it('is exact at the stops and at both ends of their rests', () => {
    const frames = framesOf(moving);
    for (const { at, p } of stops) {
      for (const place of [at, Math.max(stops[0]?.at ?? 0, at - 0.15 * REST), Math.min(0.95, at + 0.15 * REST)]) {
        expect(played(frames, place).map((value) => value.toFixed(3))).toEqual(
          valuesAt(moving, p).map((value) => value.toFixed(3)),
        );
      }
    }
  });

  it('stands still above the first beat and below the last', () => {
    const { values } = framesOf(moving);
    expect(values[0]).toBe(fill(moving.pattern, valuesAt(moving, 0)));
    expect(values.at(-1)).toBe(fill(moving.pattern, valuesAt(moving, 1)));
  });

  it('jumps where two keys share a progress: two values at one time', () => {
    const frames = framesOf(opacity([0, 1], [0.6, 1], [0.6, 0]));
    const jump = frames.times.findIndex(
      (time, i) => time === frames.times[i + 1] && frames.values[i] !== frames.values[i + 1],
    );
    expect(Number(frames.values[jump])).toBeCloseTo(1, 6);
    expect(frames.values[jump + 1]).toBe('0');
    expect(played(frames, (frames.times[jump] ?? 0) - 0.001)[0]).toBeCloseTo(1, 6);
    expect(played(frames, (frames.times[jump] ?? 0) + 0.001)[0]).toBeCloseTo(0, 6);
  });

  it('jumps at a stop only at the first end of its rest', () => {
    const frames = framesOf(opacity([0, 1], [0.5, 1], [0.5, 0]));
    const start = 0.55 - 0.15 * REST;
    expect(played(frames, start - 0.001)[0]).toBeCloseTo(1, 6);
    expect(played(frames, start + 0.001)[0]).toBeCloseTo(0, 6);
    expect(played(frames, 0.55)[0]).toBeCloseTo(0, 6);
  });

  it('is null where nothing changes', () => {
    expect(keyframesFor(opacity([0, 1], [1, 1]), stops)).toBeNull();
    expect(keyframesFor(opacity([0.3, 0], [0.5, 1]), [{ at: 0.2, p: 0.75 }])).toBeNull();
  });

  it('keeps times within 0-1 in a step whose beats stand outside its box', () => {
    const { times } = framesOf(moving, [
      { at: -0.1, p: 0 },
      { at: 1.2, p: 1 },
    ]);
    expect(Math.min(...times)).toBe(0);
    expect(Math.max(...times)).toBe(1);
  });
});

describe('litIntervals', () => {
  it('says for each interval whether the part is ever seen in it', () => {
    expect(litIntervals(opacity([0, 0], [0.2, 0], [0.25, 1], [0.5, 1], [0.52, 0]), stops)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(litIntervals(opacity([0, 0], [0.9, 0], [1, 1]), stops)).toEqual([false, false, true, true]);
  });

  it('sees what is lit only between two stops', () => {
    expect(litIntervals(opacity([0.6, 0], [0.7, 1], [0.8, 0]), stops)).toEqual([false, false, true, false]);
  });

  it('does not count the far side of a jump', () => {
    expect(litIntervals(opacity([0, 0], [0.25, 0], [0.25, 1]), stops)).toEqual([false, true, true, true]);
    expect(litIntervals(opacity([0, 1], [0.25, 1], [0.25, 0]), stops)).toEqual([true, false, false, false]);
  });
});

describe('cutToChange', () => {
  it('runs from where the value starts to change to where it stands for good, and is the same within', () => {
    const frames = framesOf(opacity([0, 0], [0.3, 0], [0.4, 1], [0.6, 1], [0.7, 0], [1, 0]));
    const cut = cutToChange(frames);
    expect(cut.from).toBeGreaterThan(0.35);
    expect(cut.to).toBeLessThan(0.95);
    expect([cut.times[0], cut.times.at(-1), cut.values[0], cut.values.at(-1)]).toEqual([0, 1, '0', '0']);
    for (let share = 0; share <= 1; share += 0.01) {
      const inside = Math.min(1, Math.max(0, (share - cut.from) / (cut.to - cut.from)));
      expect(played(cut, inside)[0]).toBeCloseTo(played(frames, share)[0] ?? 0, 6);
    }
  });

  it('goes on a little either side of a jump, so that no scroll passes from before to after it unseen', () => {
    const cut = cutToChange({ times: [0, 0.5, 0.5, 1], values: ['1', '1', '0', '0'] });
    expect([cut.from, cut.to, cut.values]).toEqual([0.49, 0.51, ['1', '1', '0', '0']]);
    expect(cut.times).toEqual([0, expect.closeTo(0.5, 6), expect.closeTo(0.5, 6), 1]);
  });

  it('begins before a step that jumps at once, so that both values stand alone at their times', () => {
    const cut = cutToChange({ times: [0, 0, 0.004, 1], values: ['0', '1', '1', '1'] });
    expect([cut.from, cut.times[0], cut.values[0]]).toEqual([-0.01, 0, '0']);
    expect(cut.times.slice(1).every((time) => time > 0)).toBe(true);
  });
});

it('lengths are pixels where the box is known', () => {
  expect(keyframesFor(moving, stops, 3.9)?.values[0]).toBe('translate(0px,19.5px)');
});
