import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { describe, expect, it } from 'vitest';
import { FORMS, poseAt } from '../score/index';
import type { Form } from '../score/index';
import { allIn, declarationsOf, momentOf, opacityOf, originOf, pixels, readScene } from '../testing/read';
import type { ReadScene } from '../testing/read';
import { composeStep } from '../testing/sceneSuite';
import { kinds } from './kinds';
import { hasClass, partOf } from './markup';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const read = (id: string): ReadScene => {
  const step = story.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step is called ${id}`);
  return readScene(composeStep(step, { story, kinds }));
};

/** The ground of the topmost layer that is seen; a layer counts with the night that it may carry over a map. */
function lightAt(scene: ReadScene, form: Form, p: number): unknown {
  const moment = momentOf(scene, form, p);
  const seen = ['b', 'a'].filter((prefix) => {
    const layer = scene.parts.get(`${prefix}-layer`);
    const apron = scene.parts.get(`${prefix}-apron`);
    return layer && opacityOf(layer, moment) > 0 && (!apron || opacityOf(apron, moment) > 0);
  });
  const sunrise = scene.parts.get('a-sunrise_c') ?? scene.parts.get('a-sunrise');
  if (seen[0] === 'a' && sunrise && opacityOf(sunrise, momentOf(scene, 'compact', p)) > 0) return 'night';
  return scene.parts.get(`${seen[0]}-layer`)?.element.properties.dataGround;
}

/** Where a part stands, and the size of what hangs on it: hundredths of the safe box's width, but for the weight of dots and lines (pixels). */
interface Shape {
  x: number;
  y: number;
  long: number;
  high: number;
}

const SHAPES = ['d-carpet', 'd-stroke', 'd-solid', 'd-dot', 'd-person'];

/** The shape of a part at a moment: its place, with the carpet, stroke, solid line, dot or disc that hangs on it as it is scaled. */
function shapeOf(scene: ReadScene, id: string, form: Form, p: number): Shape {
  const part = scene.parts.get(id) ?? scene.parts.get(`${id}_${form[0]}`);
  if (!part) throw new Error(`no part is called ${id}`);
  const moment = momentOf(scene, form, p);
  const [x, y] = originOf(part, moment, 1);
  const hung = ['i', 'div'].flatMap((tag) => allIn(part.element, tag));
  const shape = hung.find((element) => SHAPES.some((name) => hasClass(element, name)));
  const style = shape ? declarationsOf(shape) : {};
  const size = [style.width ?? style['--d'] ?? '0', style.height ?? style['--w'] ?? style['--d'] ?? '0'];
  const [long = 0, high = 0] = size.map((length) => pixels(length, 1));
  const [across, down] = [part.element, ...(shape ? [shape] : [])]
    .map((element) => scaleIn(moment.poses.get(partOf(element) ?? '')?.transform ?? ''))
    .reduce(([a, b], [c, d]) => [a * c, b * d]);
  return { x, y, long: long * across, high: high * down };
}

function scaleIn(transform: string): [number, number] {
  const [, axis, values = '1'] = /scale(X?)\(([^)]*)\)/.exec(transform) ?? [];
  const [across = 1, down = axis ? 1 : across] = values.split(',').map(Number);
  return [across, down];
}

const SIDES = ['x', 'y', 'long', 'high'] as const;

/** What stands on both sides of each border: the last frame of one step, the first of the next. */
const BORDERS = [
  {
    from: 'arrival',
    to: 'hugs',
    light: 'night',
    same: [
      ['b-carpet', 'b-carpet'],
      ['b-kim', 'b-kim'],
      ['b-waits', 'b-waits'],
    ],
  },
  {
    from: 'hugs',
    to: 'arms-talks',
    light: 'day',
    same: [
      ['b-carpet', 'a-stroke'],
      ['a-pyongyang', 'a-pyongyang'],
      ['a-ceremony', 'a-talks'],
    ],
  },
  {
    from: 'arms-talks',
    to: 'basic-agreement',
    light: 'day',
    same: [
      ['a-point', 'a-point'],
      ['a-pyongyang-far', 'a-pyongyang'],
      ['a-unconfirmed', 'a-signed-here'],
    ],
  },
  {
    from: 'basic-agreement',
    to: 'reactions',
    light: 'day',
    same: [
      ['a-tie', 'a-tie'],
      ['a-point', 'a-point'],
      ['a-moscow-dot', 'a-moscow-dot'],
      ['a-signed', 'a-signed'],
    ],
  },
] as const;

describe.each(FORMS)('at a border, %s', (form) => {
  // The plan has no camera of its own.
  it.each(BORDERS.slice(1))('$from -> $to: the camera stands where it stood', ({ from, to }) => {
    const [before, after] = [read(from).scene[form].camera, read(to).scene[form].camera];
    expect(poseAt(after, 0)).toEqual(poseAt(before, 1));
  });

  it.each(BORDERS)('$from -> $to: the light is the same', ({ from, to, light }) => {
    expect(lightAt(read(from), form, 1)).toBe(light);
    expect(lightAt(read(to), form, 0)).toBe(light);
  });

  it.each(BORDERS.flatMap(({ from, to, same }) => same.map(([last, first]) => ({ from, to, last, first }))))(
    '$from -> $to: $first stands where $last stood',
    ({ from, to, last, first }) => {
      const before = shapeOf(read(from), last, form, 1);
      const after = shapeOf(read(to), first, form, 0);
      const far = SIDES.filter((side) => Math.abs(after[side] - before[side]) > 0.01);
      expect(far, `${JSON.stringify(before)} became ${JSON.stringify(after)}`).toEqual([]);
    },
  );
});

describe('the red line', () => {
  it.each(FORMS)('is a short stroke under the point when it has become one, %s', (form) => {
    const arms = read('arms-talks');
    const stroke = shapeOf(arms, 'a-stroke', form, 1);
    expect(stroke.long).toBeCloseTo(stroke.high, 2);
    expect(shapeOf(arms, 'a-stroke', form, 0).long).toBeGreaterThan(3 * stroke.high);
  });

  it.each(FORMS)('shrinks into Pyongyang before the first ring, %s', (form) => {
    const reactions = read('reactions');
    expect(shapeOf(reactions, 'a-tie', form, 0).long).toBeGreaterThan(40);
    expect(shapeOf(reactions, 'a-tie', form, 0.25).long).toBe(0);
  });
});

describe('what grows or is drawn', () => {
  it.each(FORMS)('is complete at its keyframe, and starts after the one before: rings and curves, %s', (form) => {
    const drawn = story.steps.flatMap(({ id }) => {
      const { scene } = read(id);
      return scene[form].tracks.flatMap(({ part, property, pattern, keys }) => {
        const keyframe = scene.keyframes.find(({ [form]: parts }) => parts.includes(part.replace('-size', '')));
        const grows = property === 'clipPath' || (part.includes('ring') && pattern === 'scale(#)');
        return keyframe && grows ? [{ part, at: keyframe.at, from: keys[0]?.[0] ?? 0, to: keys.at(-1)?.[0] ?? 1 }] : [];
      });
    });
    expect(drawn.length).toBeGreaterThanOrEqual(6);
    expect(drawn.filter(({ at, from, to }) => to >= at || from <= at - 0.25)).toEqual([]);
  });
});
