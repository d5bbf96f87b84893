import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { valuesAt } from '../../score/index';
import type { Form } from '../../score/index';
import { describeScene } from '../../testing/sceneSuite';
import { standIn } from '../../testing/standIn';
import { stillText } from '../../testing/stillText';
import { write } from '../markup';
import type { ComposedScene } from '../scene';
import { plan } from './index';

/** A small apron: two discs that meet, and a carpet that goes over into a map. */
const twoMeet: z.input<typeof plan.schema> = {
  ground: 'night',
  leave: [0.6, 0.7],
  across: 50,
  origin: [0.1, 0.5],
  stairs: { from: 3, to: 8, wide: 3 },
  carpet: { from: 8, to: 38, wide: 3.5 },
  lamps: [[12, -11]],
  car: { at: [42, 6], turn: 30 },
  radius: { compact: 2.6, wide: 2.2 },
  keyframes: [
    { at: 0, name: 'one waits', discs: { host: [25, 0] }, show: ['place'] },
    { at: 0.5, name: 'they meet', discs: { guest: [22, 0], host: [25, 0] }, show: ['place', 'names'] },
    { at: 0.6, name: 'gone', discs: {}, show: [] },
  ],
  marks: {
    place: { kind: 'note', at: [0.97, 0.05], align: 'end', text: ['An apron'] },
    names: { kind: 'note', at: [0.45, 0.65], text: ['Guest and host'], wide: { at: [0.45, 0.62] } },
  },
  handOver: {
    during: [0.7, 0.9],
    compact: { x: 0.3, y: 0.7, long: 5, high: 1 },
    wide: { x: 0.3, y: 0.7, long: 4, high: 0.8 },
  },
};

describeScene('a plan on which two meet', plan, twoMeet);

const compose = () => plan.compose(plan.schema.parse(twoMeet), standIn());
/** The numbers of a part's transform. */
const valuesOf = (scene: ComposedScene, part: string, form: Form, p: number): number[] => {
  const own = [part, `${part}_${form[0]}`];
  const track = scene[form].tracks.find((one) => own.includes(one.part) && one.property === 'transform');
  return track ? valuesAt(track, p) : [];
};

describe('plan', () => {
  it.each(
    twoMeet.keyframes.flatMap(({ at, name }) => [
      { at, name, form: 'compact' as const },
      { at, name, form: 'wide' as const },
    ]),
  )('draws “$name”, $form, as stored', async ({ at, name, form }) => {
    await expect(stillText(compose(), form, at)).toMatchFileSnapshot(
      `stills/${name.replaceAll(' ', '-')}.${form}.html`,
    );
  });

  it('draws two equal discs that overlap where they meet', () => {
    const scene = compose();
    const [guest = 0, host = 0] = ['a-guest', 'a-host'].map((part) => valuesOf(scene, part, 'compact', 0.5)[0]);
    expect(host - guest).toBeCloseTo((3 / 50) * 100, 3);
    const across = [...write(scene.markup).matchAll(/d-person" style="width:calc\(([\d.]+)/g)].map(([, u]) =>
      Number(u),
    );
    expect(across[0]).toBe(across[1]);
    expect(across[0]).toBeGreaterThan(host - guest);
  });

  it.each(['compact', 'wide'] as const)('shrinks the carpet to the stroke that the map goes on with, %s', (form) => {
    const { x, y, long, high } = twoMeet.handOver?.[form] ?? { x: NaN, y: NaN, long: NaN, high: NaN };
    const [left = 0, top = 0, across = 0, down = 0] = valuesOf(compose(), 'a-carpet', form, 1);
    expect([left, top]).toEqual([expect.closeTo(100 * x, 2), expect.closeTo((500 / 7) * y, 2)]);
    expect(across * (30 / 50) * 100).toBeCloseTo(long, 1);
    expect(down * (3.5 / 50) * 100).toBeCloseTo(high, 1);
  });

  it('leaves no carpet to shrink where it does not hand over', () => {
    const { handOver: _, ...still } = twoMeet;
    const scene = plan.compose(plan.schema.parse(still), standIn());
    expect(scene.compact.tracks.filter(({ part }) => part.startsWith('a-carpet'))).toEqual([]);
  });
});
