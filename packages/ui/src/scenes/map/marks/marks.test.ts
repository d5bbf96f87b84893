import { describe, expect, it } from 'vitest';
import { cameraKeys, poseAt, sample, valuesAt } from '../../../score/index';
import type { Voice } from '../../../score/index';
import { standIn } from '../../../testing/standIn';
import type { Point } from '../../box';
import { write } from '../../markup';
import type { MarkContext } from '../mark';
import { smooth } from './curve';
import { kindOfMark, markSchema } from './index';
import type { Mark } from './index';

const camera = cameraKeys([
  { p: 0, pose: { x: 50, y: 35, k: 0.05 } },
  { p: 0.5, pose: { x: 40, y: 30, k: 0.2 } },
  { p: 1, pose: { x: 40, y: 30, k: 0.2 } },
]);
const PLACES: Record<string, Point> = { here: [0, 0], there: [300, -400] };
const context = (changes: Partial<MarkContext> = {}): MarkContext => ({
  id: 'a',
  form: 'compact',
  at: (where) => (typeof where === 'string' ? (PLACES[where] ?? [0, 0]) : [where[0], -where[1]]),
  camera,
  restingPose: { x: 40, y: 30, k: 0.2 },
  drawOn: null,
  step: undefined,
  ...changes,
});
const mark = <K extends Mark['kind']>(kind: K, data: object) =>
  markSchema.parse({ kind, ...data }) as Extract<Mark, { kind: K }>;

const draw = (mark: Mark, given: MarkContext) => {
  const { markup, ...moves } = kindOfMark(mark).draw(mark, given);
  return { html: write(markup), ...moves };
};

describe('smooth', () => {
  const points: Point[] = [
    [0, 0],
    [10, 5],
    [20, -5],
    [30, 0],
  ];

  it('goes through every point, in order', () => {
    const numbers = [...smooth(points).matchAll(/-?[\d.]+/g)].map(([one]) => Number(one));
    expect(numbers.slice(0, 2)).toEqual([0, 0]);
    const ends = [0, 1, 2].map((i) => numbers.slice(2 + 6 * i + 4, 2 + 6 * i + 6));
    expect(ends).toEqual(points.slice(1));
  });

  it('keeps its direction where two pieces meet', () => {
    const numbers = [...smooth(points).matchAll(/-?[\d.]+/g)].map(([one]) => Number(one));
    const [cx = 0, cy = 0, x = 0, y = 0, nx = 0, ny = 0] = numbers.slice(4, 10);
    expect((x - cx) * (ny - y)).toBeCloseTo((y - cy) * (nx - x), 2);
  });

  it('is straight between two', () => {
    expect(
      smooth([
        [0, 0],
        [6, 12],
      ]),
    ).toBe('M0 0C1 2 5 10 6 12');
  });
});

describe('a curve', () => {
  const through = (...points: Point[]) =>
    mark('curve', { through: points.map(([x, y]) => [x, -y]), standing: 'dashed', dash: [12, 7] });

  it.each([
    [
      'to the right',
      [
        [-100, 0],
        [200, 30],
      ],
      'inset(-60% #% -60% -60%)',
    ],
    [
      'to the left',
      [
        [200, 0],
        [-100, 30],
      ],
      'inset(-60% -60% -60% #%)',
    ],
    [
      'down',
      [
        [0, -50],
        [30, 150],
      ],
      'inset(-60% -60% #% -60%)',
    ],
    [
      'up',
      [
        [0, 150],
        [30, -50],
      ],
      'inset(#% -60% -60% -60%)',
    ],
  ] as const)('is uncovered %s from its first point', (_, points, pattern) => {
    const { tracks } = draw(through(...(points as unknown as Point[])), context({ drawOn: [0.4, 0.45] }));
    expect(tracks[0]).toMatchObject({ property: 'clipPath', pattern });
    const [hidden = 0, shown = 0] = (tracks[0]?.keys ?? []).map((key) => key[1]);
    expect(hidden).toBeGreaterThan(shown);
  });

  it('hides all of itself first and nothing at last', () => {
    const { tracks } = draw(through([-100, 0], [200, 30]), context({ drawOn: [0.4, 0.45] }));
    const [first, last] = [20, 80];
    expect(tracks[0]?.keys[0]?.[1]).toBeCloseTo(100 - first, 6);
    expect(tracks[0]?.keys[1]?.[1]).toBeLessThan(100 - last);
  });

  it('simply stands where it is told to, or where there is no time to draw it', () => {
    expect(draw({ ...through([0, 0], [100, 0]), draw: false }, context({ drawOn: [0.4, 0.45] })).tracks).toEqual([]);
    expect(draw(through([0, 0], [100, 0]), context()).tracks).toEqual([]);
  });
});

describe('a straight line', () => {
  const solid = mark('line', {
    from: 'here',
    to: 'there',
    standing: 'solid',
    drawn: [
      [0, 0.5],
      [0.5, 1],
    ],
  });

  it('starts at its place, is turned towards the other, and is as long as the camera makes it', () => {
    const { html, riders, tracks } = draw(solid, context());
    expect(riders).toEqual([{ part: 'a', x: 0, y: 0 }]);
    const turn = Number(/rotate\((-?[\d.]+)deg\)/.exec(html)?.[1]);
    expect(turn).toBeCloseTo((Math.atan2(-400, 300) * 180) / Math.PI, 2);
    const longest = Number(/width:calc\(([\d.]+)/.exec(html)?.[1]);
    expect(longest).toBeCloseTo(0.2 * 500, 3);
    const [track] = tracks;
    for (const p of [0, 0.1, 0.25, 0.4, 0.5, 0.9]) {
      const scale = (track && valuesAt(track, p)[0]) ?? 0;
      const share = Math.min(1, 0.5 + p);
      // Between the camera's keys both the scale and the share run linearly, so that their product bends a little.
      expect(Math.abs(scale * longest - poseAt(camera, p).k * 500 * share)).toBeLessThan(0.6);
    }
  });

  it('dotted, pulls a cover over finished dots, which stay where they are', () => {
    const { html, riders, tracks } = draw(mark('line', { from: 'here', to: 'there', standing: 'dotted' }), context());
    const voice: Voice = { camera: [...camera], riders, tracks };
    for (const p of [0, 0.2, 0.5]) {
      const shift = (part: string) => Number(/calc\((-?[\d.]+)/.exec(sample(voice, p).get(part)?.transform ?? '')?.[1]);
      expect(shift('a-cover')).toBeCloseTo(-shift('a-dots'), 6);
    }
    expect(html).toContain('data-part="a-cover"');
  });

  it('has no tracks where neither camera nor line moves', () => {
    const still = cameraKeys([{ p: 0, pose: { x: 50, y: 35, k: 0.05 } }]);
    expect(
      draw(mark('line', { from: 'here', to: 'there', standing: 'solid' }), context({ camera: still })).tracks,
    ).toEqual([]);
  });
});

describe('a ring', () => {
  it('is drawn at the true distance, and grows from next to nothing only where it is told to', () => {
    const { html, tracks } = draw(mark('ring', { place: 'there', grow: true }), context({ drawOn: [0.3, 0.4] }));
    expect(html.match(/r="100"/g)).toHaveLength(2);
    expect(tracks[0]?.keys).toEqual([
      [0.3, 0.02],
      [0.4, 1],
    ]);
    expect(draw(mark('ring', { place: 'there' }), context({ drawOn: [0.3, 0.4] })).tracks).toEqual([]);
  });
});

describe('a leader', () => {
  it('starts clear of its place and ends where it is told to', () => {
    const { html } = draw(mark('leader', { place: 'here', to: [0.6, 0.42], clear: 5 }), context());
    expect(html).toContain('M45 30L60 30');
  });
});

describe('accounts', () => {
  it('need a step that has some', () => {
    const accounts = mark('accounts', { at: [0, 0], from: '02:00', to: '03:00', title: 'x', long: 100, apart: 30 });
    expect(() => draw(accounts, context())).toThrow('needs a step whose `when` lists accounts');
    expect(standIn().step).toBeUndefined();
  });
});
