import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { cameraKeys, FORMS, poseAt, valuesAt } from '../../score/index';
import type { CameraPose, CameraStop, Form } from '../../score/index';
import { kinds } from '../kinds';
import { BOX_HEIGHT } from '../box';
import { union } from './plane';
import { platesFor } from './plates';
import type { Plate } from './plates';
import { cameraStops } from './stops';
import type { MapData } from './schema';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const maps = story.steps.flatMap(({ id, scene }) =>
  scene.filter(({ kind }) => kind === 'map').map(({ data }) => ({ id, map: data as MapData })),
);

/** What the stage shows: the safe box and the least that every stage shows beside it (hundredths of its width). */
const viewAt = ({ x, y, k }: CameraPose, beside: number) => ({
  x0: (-beside - x) / k,
  x1: (100 + beside - x) / k,
  y0: -y / k,
  y1: (BOX_HEIGHT - y) / k,
});

const covers = ({ frame }: Plate, view: ReturnType<typeof viewAt>): boolean =>
  frame.x0 <= view.x0 + 1e-6 && frame.x1 >= view.x1 - 1e-6 && frame.y0 <= view.y0 + 1e-6 && frame.y1 >= view.y1 - 1e-6;

const opacityAt = ({ opacity }: Plate, p: number): number =>
  opacity ? (valuesAt({ part: '', keys: opacity }, p)[0] ?? 0) : 1;

function troubles(stops: readonly CameraStop[], form: Form, lit: boolean): string[] {
  const camera = cameraKeys(stops);
  const plates = platesFor(stops, camera, form, lit, false);
  const found: string[] = [];
  for (let i = 0; i <= 500; i++) {
    const p = i / 500;
    const pose = poseAt(camera, p);
    const seen = plates.filter((plate) => opacityAt(plate, p) > 0);
    const view = viewAt(pose, form === 'compact' ? 5 : 15);
    // Where one fades, the other stands under it in full.
    if (!seen.some((plate) => opacityAt(plate, p) === 1 && covers(plate, view)))
      found.push(`${p}: nothing covers the view`);
    for (const plate of seen) {
      const scale = pose.k / plate.k;
      // In a cross-fade both plates reach a little beyond the scale that they share.
      if (scale < 1 / 2.3 || scale > 1.12) found.push(`${p}: a plate is scaled by ${scale}`);
    }
  }
  return found;
}

describe('platesFor', () => {
  it.each(maps.flatMap(({ id, map }) => FORMS.map((form) => ({ id, form, map }))))(
    'covers every moment of $id, $form, at a fitting scale',
    ({ map, form }) => {
      expect(troubles(cameraStops(map, form), form, map.moment !== undefined)).toEqual([]);
    },
  );

  it.each([
    [
      'three doublings out at once',
      [
        [0, 400],
        [1, 3200],
      ],
    ],
    [
      'in, rest, out',
      [
        [0, 4000],
        [0.3, 500],
        [0.6, 500],
        [1, 4000],
      ],
    ],
    [
      'by less than a doubling',
      [
        [0, 1000],
        [0.5, 1300],
        [1, 900],
      ],
    ],
    [
      'over a pause at each doubling',
      [
        [0, 500],
        [0.25, 1000],
        [0.5, 2000],
        [0.75, 4000],
        [1, 8000],
      ],
    ],
  ] as const)('covers a camera that goes %s', (_, widths) => {
    const stops = widths.map(([p, w], i): CameraStop => ({ p, pose: { k: 100 / w, x: 40 + 5 * i, y: 30 } }));
    for (const form of FORMS) expect(troubles(stops, form, false)).toEqual([]);
  });

  it('draws a camera that never moves once, and always', () => {
    const stops = [{ p: 0.3, pose: { x: 50, y: 30, k: 0.1 } }];
    const plates = platesFor(stops, cameraKeys(stops), 'compact', false, false);
    expect(plates.map(({ k, opacity }) => [k, opacity])).toEqual([[0.1, null]]);
  });

  it('uses one plate again where the camera comes back, and lays the nearer above', () => {
    const stops = [1000, 500, 1000].map((w, i): CameraStop => ({ p: i / 2, pose: { x: 50, y: 30, k: 100 / w } }));
    const scales = platesFor(stops, cameraKeys(stops), 'compact', false, false).map(({ k }) => k);
    expect(scales).toEqual([0.2]);
  });

  it('takes a rougher level for a wider view, nearer ones under steps of light', () => {
    const detail = (w: number, lit: boolean) => {
      const stops = [{ p: 0, pose: { x: 50, y: 30, k: 100 / w } }];
      return platesFor(stops, cameraKeys(stops), 'compact', lit, false)[0]?.detail.name;
    };
    expect([440, 1130, 2260, 9800].map((w) => detail(w, false))).toEqual(['near', 'near', 'middle', 'far']);
    expect([430, 1130, 4600].map((w) => detail(w, true))).toEqual(['near', 'middle', 'middle']);
  });

  it('shows more above the box behind a title', () => {
    const stops = [{ p: 0, pose: { x: 50, y: 30, k: 0.1 } }];
    const top = (opening: boolean) => platesFor(stops, cameraKeys(stops), 'compact', false, opening)[0]?.frame.y0 ?? 0;
    expect(top(true)).toBeLessThan(top(false) - 1000);
  });
});

describe('union', () => {
  it('is the smallest rectangle around all', () => {
    const [a, b] = [
      { x0: 0, y0: -5, x1: 10, y1: 5 },
      { x0: -3, y0: 0, x1: 4, y1: 9 },
    ];
    expect(union([a, b])).toEqual({ x0: -3, y0: -5, x1: 10, y1: 9 });
  });
});
