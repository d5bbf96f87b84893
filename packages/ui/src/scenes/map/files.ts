import type { Story } from '@proscenium/story-data';
import { s, write } from '../markup';
import type { FileRequest } from '../scene';
import { DETAILS } from './detail';
import type { Detail } from './detail';
import { gazetteerOf } from './gazetteer';
import { paint } from './paint';
import type { PaletteName } from './palette';
import { union } from './plane';
import type { Rect } from './plane';
import type { MapData } from './schema';
import { projectWorld } from './world';

/** What of a map decides how its files are painted. */
type Lit = Pick<MapData, 'ground' | 'moment'>;

/** A map file that a map lays into its drawing. */
type MapFile = FileRequest<Rect>;

/** A map file, and those that take its place for some readers, the first that fits. */
export type MapFiles = readonly [usual: MapFile, ...instead: (MapFile & { query: string })[]];

const INSTEAD: Partial<Record<PaletteName, readonly (readonly [query: string, palette: PaletteName])[]>> = {
  day: [
    ['(prefers-contrast:more) and (prefers-color-scheme:dark)', 'black'],
    ['(prefers-contrast:more)', 'white'],
    ['(prefers-color-scheme:dark)', 'dark'],
  ],
  night: [['(prefers-contrast:more)', 'black']],
  lit: [['(prefers-contrast:more)', 'black']],
};

/** The files that show a part of the plane (km) at a level of detail, for every reader. */
export function mapFiles(
  map: Lit,
  story: Pick<Story, 'places' | 'projection' | 'tints'>,
  detail: Detail,
  bounds: Rect,
): MapFiles {
  const { centre } = gazetteerOf(story);
  const { moment } = map;
  const usual = paletteOf(map, detail);
  const file = (palette: PaletteName): MapFile => ({
    name: `${detail.name}-${palette}`,
    ending: 'svg',
    ...(palette === 'lit' && moment ? { variant: moment } : {}),
    bounds,
    draw(all) {
      const frame = union(all);
      const world = projectWorld({ centre, clip: frame, detail, tints: story.tints });
      return { content: svgOf(paint(world, { centre, palette, detail, frame, moment })), bounds: frame };
    },
  });
  return [file(usual), ...(INSTEAD[usual] ?? []).map(([query, palette]) => ({ query, ...file(palette) }))];
}

/** What a map is painted with: steps of light where it has a moment and the level of detail carries them. */
export const paletteOf = ({ ground, moment }: Lit, detail: Detail): PaletteName =>
  ground === 'day' ? 'day' : moment && detail !== DETAILS[0] ? 'lit' : 'night';

/**
 * An SVG of flat shapes. With the fragment `#tone` it shows tone only, without coast and borders. Widths of lines are pixels at the size the file is
 * laid out; the shelf is a width on the Earth.
 */
function svgOf({ width, height, defs, body }: ReturnType<typeof paint>): string {
  // A `use` does not hand its vector-effect on to what it shows, but custom properties do go through.
  const style =
    'path{vector-effect:var(--e,none)}.s{--e:non-scaling-stroke;fill:none;stroke-linejoin:round}#tone:target .s{display:none}';
  return write([
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` }, [
      s('style', style),
      s('defs', defs),
      s('g#tone', body),
    ]),
  ]);
}
