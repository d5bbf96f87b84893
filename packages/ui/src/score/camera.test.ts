import { describe, expect, it } from 'vitest';
import { between, cameraKeys, doublings, LABEL_SHARE, poseAt, samePose } from './camera';
import type { CameraStop } from './camera';

const far = { x: 56, y: 63, k: 100 / 4600 };
const near = { x: 45, y: 43, k: 100 / 1130 };
const stops: CameraStop[] = [
  { p: 0, pose: far },
  { p: 0.5, pose: near },
  { p: 1, pose: near },
];

describe('doublings', () => {
  it('counts the same both ways', () => {
    expect(doublings(far, near)).toBeCloseTo(Math.log2(4600 / 1130), 12);
    expect(doublings(near, far)).toBe(doublings(far, near));
    expect(doublings(far, far)).toBe(0);
  });
});

describe('between', () => {
  it('starts and ends at the poses', () => {
    for (const [share, pose] of [
      [0, far],
      [1, near],
    ] as const) {
      const at = between(far, near, share);
      expect(at.k).toBeCloseTo(pose.k, 12);
      expect(at.x).toBeCloseTo(pose.x, 10);
      expect(at.y).toBeCloseTo(pose.y, 10);
    }
  });

  it('zooms evenly: equal shares are equal parts of a doubling', () => {
    const scales = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.log2(between(far, near, share).k));
    const steps = scales.slice(1).map((scale, i) => scale - (scales[i] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 10);
  });

  it('leaves one point of the map where it is', () => {
    // The point that both poses show at the same place: x + k X = x' + k' X.
    const X = (far.x - near.x) / (near.k - far.k);
    const Y = (far.y - near.y) / (near.k - far.k);
    for (const share of [0.1, 0.37, 0.8]) {
      const { x, y, k } = between(far, near, share);
      expect(x + k * X).toBeCloseTo(far.x + far.k * X, 8);
      expect(y + k * Y).toBeCloseTo(far.y + far.k * Y, 8);
    }
  });

  it('pans evenly where the scale stays', () => {
    expect(between(far, { ...far, x: 76 }, 0.25)).toEqual({ ...far, x: 61 });
  });
});

describe('cameraKeys', () => {
  const keys = cameraKeys(stops);

  it('rests around every stop and moves in the middle of an interval', () => {
    for (const p of [0, 0.5 * LABEL_SHARE]) expect(poseAt(keys, p)).toEqual(far);
    for (const p of [0.5 * (1 - LABEL_SHARE), 0.5, 0.7, 1]) {
      const at = poseAt(keys, p);
      expect(at.x).toBeCloseTo(near.x, 10);
      expect(at.k).toBeCloseTo(near.k, 12);
    }
    expect(poseAt(keys, 0.25).x).not.toBeCloseTo(far.x, 1);
  });

  it('looks like an even zoom: between keys the scale strays less than 1 % from it', () => {
    const [start, end] = [0.5 * LABEL_SHARE, 0.5 * (1 - LABEL_SHARE)];
    for (let i = 0; i <= 100; i++) {
      const { k } = poseAt(keys, start + ((end - start) * i) / 100);
      expect(Math.abs(k / between(far, near, i / 100).k - 1)).toBeLessThan(0.01);
    }
  });

  it('ascends, and adds nothing where the camera stays', () => {
    expect(keys.every(([p], i) => i === 0 || p > (keys[i - 1]?.[0] ?? 0))).toBe(true);
    expect(keys.filter(([p]) => p > 0.5)).toEqual([]);
  });

  it('arrives when the stop that it goes to says, else just before it', () => {
    const last = (to: Partial<CameraStop>, from: Partial<CameraStop> = {}) =>
      cameraKeys([
        { p: 0, pose: far, ...from },
        { p: 1, pose: near, ...to },
      ]).at(-1)?.[0];
    expect(last({})).toBeCloseTo(1 - LABEL_SHARE, 12);
    expect(last({ arrive: 0.7 })).toBeCloseTo(0.7, 12);
    expect(last({}, { arrive: 0.7 })).toBeCloseTo(1 - LABEL_SHARE, 12);
  });

  it('refuses stops out of order', () => {
    expect(() =>
      cameraKeys([
        { p: 0.5, pose: far },
        { p: 0.5, pose: near },
      ]),
    ).toThrow(RangeError);
  });
});

describe('poseAt', () => {
  it('stands before the first key and after the last', () => {
    const keys = cameraKeys(stops);
    expect(poseAt(keys, -1)).toEqual(far);
    expect(samePose(poseAt(keys, 2), poseAt(keys, 1))).toBe(true);
  });

  it('refuses a camera without keys', () => {
    expect(() => poseAt([], 0)).toThrow('the camera has no keyframes');
  });
});
