import { describe, expect, it } from 'vitest';
import { cameraKeys, poseAt } from './camera';
import { fill, round, sample, tracksOf, valuesAt } from './score';
import type { CameraStop } from './camera';
import type { Track, Voice } from './score';

const track: Track = {
  part: 'a',
  property: 'opacity',
  pattern: '#',
  keys: [
    [0.2, 0],
    [0.4, 1],
    [0.6, 1],
    [0.6, 0.25],
    [0.8, 0],
  ],
};

describe('valuesAt', () => {
  it.each([
    [0, 0],
    [0.2, 0],
    [0.3, 0.5],
    [0.4, 1],
    [0.5, 1],
    [0.7, 0.125],
    [0.8, 0],
    [1, 0],
  ])('at %d is %d', (p, value) => {
    expect(valuesAt(track, p)[0]).toBeCloseTo(value, 12);
  });

  it('gives the later numbers at a jump, and the earlier just before it', () => {
    expect(valuesAt(track, 0.6)).toEqual([0.25]);
    expect(valuesAt(track, 0.6 - 1e-9)[0]).toBeCloseTo(1, 6);
  });

  it('clamps below 0 and above 1, whatever the keys', () => {
    const beyond: Track = {
      ...track,
      keys: [
        [-1, 0],
        [2, 3],
      ],
    };
    expect([-5, 0, 1, 5].map((p) => valuesAt(beyond, p)[0])).toEqual([1, 1, 2, 2]);
  });

  it('runs each number by itself', () => {
    const pair: Track = {
      ...track,
      pattern: '# #',
      keys: [
        [0, 0, 10],
        [1, 4, 20],
      ],
    };
    expect(valuesAt(pair, 0.25)).toEqual([1, 12.5]);
  });

  it('says which part has no keys', () => {
    expect(() => valuesAt({ ...track, keys: [] }, 0)).toThrow('the track of a has no keyframes');
  });
});

describe('fill', () => {
  it('writes numbers bare, and lengths in hundredths of the box', () => {
    expect(fill('translate(#u,#u) scale(#)', [1.5, -2, 0.25])).toBe(
      'translate(calc(1.5*var(--u)),calc(-2*var(--u))) scale(0.25)',
    );
  });

  it('rounds, and never writes -0 or an exponent', () => {
    expect(fill('# #u', [-1e-9, -1e-9])).toBe('0 calc(0*var(--u))');
    expect(fill('#u', [1 / 3])).toBe('calc(0.333*var(--u))');
    expect(fill('#', [1 / 3])).toBe('0.33333');
  });

  it('puts 0 where a number is missing', () => {
    expect(fill('inset(# #)', [1])).toBe('inset(1 0)');
  });
});

describe('round', () => {
  it('keeps a scale so fine that ten boxes stay within a hundredth of a pixel', () => {
    expect(Math.abs(round(0.123456789, '') - 0.123456789) * 10 * 910).toBeLessThan(0.1);
    expect(round(12.34567, 'u')).toBe(12.346);
  });
});

const STOPS: CameraStop[] = [
  { p: 0, pose: { x: 80, y: 44, k: 100 / 2280 } },
  { p: 0.5, pose: { x: 45, y: 43, k: 100 / 430 } },
  { p: 1, pose: { x: 45, y: 43, k: 100 / 9000 } },
];

describe('riders', () => {
  const camera = cameraKeys(STOPS);
  const voice: Voice = {
    camera,
    riders: [
      { part: 'pin', x: 320, y: -150 },
      { part: 'plate', x: -900, y: 400, k: 0.2 },
    ],
    tracks: [track],
  };

  it('come before the voice’s own tracks, with keys wherever the camera has them', () => {
    expect(tracksOf(voice).map(({ part }) => part)).toEqual(['pin', 'plate', 'a']);
    expect(tracksOf(voice)[0]?.keys.map(([p]) => p)).toEqual(camera.map(([p]) => p));
  });

  it('stand exactly where the camera puts their place, at every position', () => {
    const [pin, plate] = tracksOf(voice);
    for (let i = 0; i <= 400; i++) {
      const p = i / 400;
      const { x, y, k } = poseAt(camera, p);
      const [px = 0, py = 0, none] = valuesAt(pin as Track, p);
      expect([px, py].map((n) => Math.round(n * 1e6))).toEqual(
        [x + k * 320, y - k * 150].map((n) => Math.round(n * 1e6)),
      );
      expect(none).toBeUndefined();
      const [qx = 0, , scale = 0] = valuesAt(plate as Track, p);
      expect(qx).toBeCloseTo(x - k * 900, 8);
      expect(scale).toBeCloseTo(k / 0.2, 8);
    }
  });

  it('without a level keep their size', () => {
    expect(tracksOf(voice)[0]?.pattern).toBe('translate(#u,#u)');
  });
});

describe('sample', () => {
  const voice: Voice = {
    camera: [
      [0, 50, 30, 2],
      [1, 50, 30, 4],
    ],
    riders: [{ part: 'pin', x: 1, y: 2 }],
    tracks: [{ ...track, part: 'pin' }, track],
  };

  it('gathers every property of a part', () => {
    expect(sample(voice, 0.3)).toEqual(
      new Map([
        ['pin', { transform: 'translate(calc(52.6*var(--u)),calc(35.2*var(--u)))', opacity: '0.5' }],
        ['a', { opacity: '0.5' }],
      ]),
    );
  });

  it('gives the same for the same, and clamps', () => {
    expect(sample(voice, 0.37)).toEqual(sample(voice, 0.37));
    expect(sample(voice, -3)).toEqual(sample(voice, 0));
    expect(sample(voice, 3)).toEqual(sample(voice, 1));
  });
});
