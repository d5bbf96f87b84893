import { describe, expect, it } from 'vitest';
import { describeScene } from '../../testing/sceneSuite';
import { standIn } from '../../testing/standIn';
import { stillText } from '../../testing/stillText';
import { accountsStep, byNight, everyMark } from './fixtures';
import { map } from './index';

const mapContext = standIn({ step: accountsStep });

describeScene('a map with every kind of mark', map, everyMark, mapContext);
describeScene('a map by night with steps of light', map, byNight, { ...mapContext, opening: true });

describe('map', () => {
  it.each(
    everyMark.keyframes.flatMap(({ at, name }) => [
      { at, name, form: 'compact' as const },
      { at, name, form: 'wide' as const },
    ]),
  )('draws “$name”, $form, as stored', async ({ at, name, form }) => {
    const scene = map.compose(map.schema.parse(everyMark), mapContext);
    await expect(stillText(scene, form, at)).toMatchFileSnapshot(`stills/${name.replaceAll(' ', '-')}.${form}.html`);
  });

  it('lists every place that its marks name, with the path to it', () => {
    const { places } = map.references(map.schema.parse(everyMark));
    expect(places).toContainEqual({ path: ['marks', 'stub', 'through', 0], id: 'near' });
    expect(places).toContainEqual({ path: ['marks', 'rail', 'to'], id: 'near' });
    expect(places.map(({ id }) => id)).not.toContain('03:00');
  });

  it('lists the places whose distance its words print, and where it draws accounts', () => {
    const { places, accounts } = map.references(map.schema.parse(everyMark));
    expect(places).toContainEqual({ path: ['marks', 'note', 'text', 0], id: 'near' });
    expect(accounts).toEqual([['marks', 'accounts', 'kind']]);
  });

  it('asks for map files of every preference by day, and for none of the dark ones by night', () => {
    const palettes = (data: typeof everyMark) =>
      new Set(map.files(map.schema.parse(data), mapContext).map(({ name }) => name.split('-')[1]));
    expect(palettes(everyMark)).toEqual(new Set(['day', 'dark', 'white', 'black']));
    expect(palettes(byNight)).toEqual(new Set(['lit', 'black']));
  });

  it('measures how far the camera travels in doublings of scale', () => {
    const data = map.schema.parse(everyMark);
    expect(map.travel(data, 0, 0.5)).toBeCloseTo(2, 6);
    expect(map.travel(data, 0.5, 0.75)).toBe(0);
  });
});
