import type { Story } from '@proscenium/story-data';
import type { FileRequest } from '../scene';
import { DETAILS } from './detail';
import type { Detail } from './detail';
import { gazetteerOf } from './gazetteer';
import { paint } from './paint';
import type { PaletteName } from './palette';
import { union } from './plane';
import type { Rect } from './plane';
import { s, write } from '../markup';
import type { MapData } from './schema';
import { projectWorld } from './world';

/** A map file that a map lays into its drawing. */
export type MapFile = FileRequest<Rect>;

/** The paints that take the place of another for some readers, the first that fits. */
const INSTEAD: Partial<Record<PaletteName, readonly (readonly [query: string, palette: PaletteName])[]>> = {
  day: [
    ['(prefers-contrast:more) and (prefers-color-scheme:dark)', 'black'],
    ['(prefers-contrast:more)', 'white'],
    ['(prefers-color-scheme:dark)', 'dark'],
  ],
  night: [['(prefers-contrast:more)', 'black']],
  lit: [['(prefers-contrast:more)', 'black']],
};

/** A map file, and those that take its place for some readers. */
export interface MapFiles {
  usual: MapFile;
  instead: { query: string; file: MapFile }[];
}

/** The files that show a part of the plane (km) at a level of detail, for every reader. */
export function mapFiles(
  { moment }: Pick<MapData, 'moment'>,
  story: Pick<Story, 'places' | 'projection' | 'tints'>,
  view: { detail: Detail; palette: PaletteName; bounds: Rect },
): MapFiles {
  const { centre } = gazetteerOf(story);
  const file = (palette: PaletteName): MapFile => ({
    name: `${view.detail.name}-${palette}`,
    ending: 'svg',
    ...(palette === 'lit' && moment ? { variant: moment } : {}),
    bounds: view.bounds,
    draw(all) {
      const options = { centre, palette, detail: view.detail, frame: union(all), ...(moment ? { moment } : {}) };
      return { content: drawFile(options, story.tints), bounds: options.frame };
    },
  });
  const instead = (INSTEAD[view.palette] ?? []).map(([query, palette]) => ({ query, file: file(palette) }));
  return { usual: file(view.palette), instead };
}

/** The paint of a map's file: steps of light where the scene has a moment and the level carries them. */
export const paletteOf = ({ ground, moment }: Pick<MapData, 'ground' | 'moment'>, detail: Detail): PaletteName =>
  ground === 'day' ? 'day' : moment && detail !== DETAILS[0] ? 'lit' : 'night';

/**
 * An SVG of flat shapes. With the fragment `#tone` it shows tone only, without coast and borders. Widths of lines are pixels at the size the file is
 * laid out; the shelf is a width on the Earth.
 */
function drawFile(options: Parameters<typeof paint>[1], tints: Story['tints']): string {
  const { detail, frame, centre } = options;
  const { width, height, defs, body } = paint(projectWorld({ centre, clip: frame, detail, tints }), options);
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
