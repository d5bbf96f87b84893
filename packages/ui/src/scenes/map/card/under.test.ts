import { describe, expect, it } from 'vitest';
import { PALETTES } from '../palette';
import { toPlane } from '../plane';
import { projectWorld } from '../world';
import { colourAt } from './under';

const pyongyang = { lat: 39.03, lon: 125.75 };
const world = projectWorld({
  centre: pyongyang,
  clip: { x0: -3000, y0: -3000, x1: 3000, y1: 3000 },
  detail: { atlas: '50m', tolerance: 100, smallest: 500 },
  tints: { '643': 'one', '408': 'two' },
});
const at = (lat: number, lon: number) => toPlane(pyongyang, { lat, lon });

describe('colourAt', () => {
  it('tells sea, land and the two tints apart', () => {
    const colour = colourAt(world, PALETTES.day, pyongyang, undefined);
    expect([at(37, 124), at(37.5, 127.2), at(52, 110), at(40, 126)].map(colour)).toEqual([
      '#C9D7DE',
      '#F1F3F0',
      '#9FCDD3',
      '#EBD9AE',
    ]);
  });

  it('tells the steps of light: brightest where the sun is up, darkest in full night', () => {
    const colour = colourAt(world, PALETTES.lit, pyongyang, '2024-06-18T17:45Z');
    expect(colour(at(37, 124))).toBe(PALETTES.lit.tones.at(-1)?.sea);
    expect(colour(at(62.03, 131))).toBe(PALETTES.lit.tones[0].one);
  });
});
