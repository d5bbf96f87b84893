import { geoGraticule } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';
import { s } from '../markup';
import type { Detail } from './detail';
import { nightRegions } from './light';
import { PALETTES } from './palette';
import type { PaletteName, PlatePalette, Tones } from './palette';
import { pathOf } from './path';
import { planeAbout } from './plane';
import type { LatLon, Rect } from './plane';
import type { World } from './world';

/** How a part of the world is painted. */
interface Painting {
  centre: LatLon;
  /** Of it: the unit of paths, the width of the shelf, the strokes, the graticule. */
  detail: Detail;
  palette: PaletteName;
  /** What is shown, in kilometres. */
  frame: Rect;
  /** Units of the paths to one pixel of a stroke's width. Default 1: strokes do not grow with the picture. */
  pixel?: number;
  /** Moment (UTC) the steps of light are computed for; needed by the palette `lit`. */
  moment: string | undefined;
}

/**
 * Paints a world as flat shapes, `width` by `height` units of its paths. Strokes have the class `s`, which must set `fill: none`; the shelf's width is
 * one on the Earth. What it names in `defs` are the ids l, a, b, n… and c….
 */
export function paint(world: World, options: Painting) {
  const { centre, detail, frame, pixel = 1, moment } = options;
  const palette: PlatePalette = PALETTES[options.palette];
  const closed = (rings: Position[][]) => pathOf(rings, frame, detail.unit, true);
  const lines = (stroke: string, strokeWidth: number | string | undefined, ways: Position[][]) =>
    s('path.s', { stroke, strokeWidth, d: pathOf(ways, frame, detail.unit, false) });
  const width = Math.round((frame.x1 - frame.x0) / detail.unit);
  const height = Math.round((frame.y1 - frame.y0) / detail.unit);
  const all = `M0 0h${width}v${height}H0z`;
  const day = palette.tones[0] as Tones;
  const night = palette.tones.at(-1) as Tones;
  const isTinted = night.one !== night.land || night.two !== night.land;
  const [one, two] = isTinted ? [world.one, world.two] : [[], []];
  const [coast, stateBorder, border] = detail.strokes.map((width) => width * pixel * (palette.weight ?? 1));
  const regions = options.palette === 'lit' && moment ? nightRegions(moment, centre, frame).map(closed) : [];
  const isLit = regions.length > 0;
  const steps = (key: keyof Tones) =>
    isLit ? palette.tones.slice(1).map((tones, i) => s('use', { href: `#n${i}`, fill: tones[key] })) : [];
  const tone = (key: keyof Tones, id: string) =>
    isLit
      ? s('g', { clipPath: `url(#c${id})` }, [s('path', { fill: day[key], d: all }), ...steps(key)])
      : s('use', { href: `#${id}`, fill: night[key] });
  const shelf = (palette.shelf ?? []).map((colour, i) =>
    s('use', {
      href: '#l',
      fill: 'none',
      stroke: colour,
      strokeWidth: Math.round((detail.shelf[i] ?? 0) / detail.unit),
      strokeLinejoin: 'round',
    }),
  );
  const thin = String(0.7 * pixel).replace(/^0/, '');
  const cut = (id: string) => s(`clipPath#c${id}`, s('use', { href: `#${id}` }));
  return {
    width,
    height,
    defs: [
      ...Object.entries({ l: world.land, a: one, b: two }).map(([id, rings]) => s(`path#${id}`, { d: closed(rings) })),
      ...regions.map((d, i) => s(`path#n${i}`, { d })),
      ...(isLit ? ['l', 'a'].map(cut) : []),
    ],
    body: [
      s('path', { fill: isLit ? day.sea : night.sea, d: all }),
      ...steps('sea'),
      ...(detail.graticule && palette.graticule
        ? [lines(palette.graticule, thin, graticule(centre, frame, detail.graticule))]
        : []),
      ...shelf,
      tone('land', 'l'),
      tone('one', 'a'),
      s('use', { href: '#b', fill: night.two }),
      lines(palette.border, border, world.borders),
      s('use', { href: '#l', className: ['s'], stroke: palette.coast, strokeWidth: coast }),
      lines(palette.stateBorder, stateBorder, world.stateBorders),
    ],
  };
}

/** Lines on the plane, so many degrees apart. */
function graticule(centre: LatLon, frame: Rect, degrees: number): Position[][] {
  const lines = geoGraticule().step([degrees, degrees]).precision(7.5)();
  return geoProject(lines, planeAbout(centre, frame))?.coordinates ?? [];
}
