import { describe, expect, it } from 'vitest';
import { describeScene } from '../../testing/sceneSuite';
import { readScene } from '../../testing/scene';
import { shapeOf } from '../../testing/shape';
import { standIn } from '../../testing/standIn';
import { stillText } from '../../testing/stillText';
import { twoMeet } from './fixtures';
import { plan } from './index';

describeScene('a plan on which two meet', plan, twoMeet);

const compose = () => plan.compose(plan.schema.parse(twoMeet), standIn());

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
    const read = readScene(compose());
    const [guest, host] = ['a-guest', 'a-host'].map((id) => shapeOf(read, id, 'compact', 0.5));
    expect(guest?.long).toBe(host?.long);
    expect(Math.abs((host?.x ?? 0) - (guest?.x ?? 0))).toBeCloseTo((3 / 50) * 100, 3);
    expect(Math.abs((host?.x ?? 0) - (guest?.x ?? 0))).toBeLessThan(host?.long ?? 0);
  });

  it.each(['compact', 'wide'] as const)('shrinks the carpet to the stroke that the map goes on with, %s', (form) => {
    const read = readScene(compose());
    const rest = twoMeet.handOver?.[form];
    const shape = shapeOf(read, 'a-carpet', form, 1);
    expect(shape.x).toBeCloseTo(100 * (rest?.x ?? 0), 2);
    expect(shape.y).toBeCloseTo((500 / 7) * (rest?.y ?? 0), 2);
    expect(shape.long).toBeCloseTo(rest?.long ?? 0, 1);
    expect(shape.high).toBeCloseTo(rest?.high ?? 0, 1);
    expect(shapeOf(read, 'a-carpet', form, 0).long).toBeCloseTo((30 / 50) * 100, 3);
  });

  it('leaves no carpet to shrink where it does not hand over', () => {
    const { handOver: _, ...still } = twoMeet;
    const scene = plan.compose(plan.schema.parse(still), standIn());
    expect(scene.compact.tracks.filter(({ part }) => part.startsWith('a-carpet'))).toEqual([]);
  });
});
