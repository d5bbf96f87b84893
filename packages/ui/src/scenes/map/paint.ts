import { geoGraticule } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';
import type { Detail } from './detail';
import { nightRegions } from './light';
import { PALETTES } from './palette';
import type { PaletteName, PlatePalette, Tones } from './palette';
import { pathOf } from './path';
import { planeAbout } from './plane';
import type { LatLon, Rect } from './plane';
import type { World } from './world';

/** How a part of the world is painted. */
export interface Painting {
  centre: LatLon;
  /** Of it: the unit of paths, the width of the shelf, the strokes, the graticule. */
  detail: Detail;
  palette: PaletteName;
  /** What is shown, in kilometres. */
  frame: Rect;
  /** Units of the paths to one pixel of a stroke's width. Default 1: strokes do not grow with the picture. */
  pixel?: number;
  /** Moment (UTC) the steps of light are computed for; needed by the palette `lit`. */
  moment?: string;
}

/** A painted part of the world: SVG markup in `width` by `height` units of its paths. What it names in `defs` are the ids l, a, b, n… and c…. */
export interface Painted {
  width: number;
  height: number;
  defs: string;
  body: string;
}

/**
 * Paints a world as flat shapes. Strokes have the class `s`, which must set `fill: none`; the shelf's width is one on the Earth.
 */
export function paint(world: World, options: Painting): Painted {
  const { detail, frame, pixel = 1 } = options;
  const palette: PlatePalette = PALETTES[options.palette];
  const closed = (rings: Position[][]) => pathOf(rings, frame, detail.unit, true);
  const open = (lines: Position[][]) => pathOf(lines, frame, detail.unit, false);
  const width = Math.round((frame.x1 - frame.x0) / detail.unit);
  const height = Math.round((frame.y1 - frame.y0) / detail.unit);
  const night = palette.tones.at(-1) as Tones;
  const isTinted = night.one !== night.land || night.two !== night.land;
  const [one, two] = isTinted ? [world.one, world.two] : [[], []];
  const [coast, stateBorder, border] = detail.strokes.map((width) => width * pixel * (palette.weight ?? 1));
  const regions =
    palette.tones.length > 1 && options.moment ? nightRegions(options.moment, options.centre, frame).map(closed) : [];
  const steps = regions.length > 0 ? regions.map((d, i) => `<path id="n${i}" d="${d}"/>`).join('') : '';
  const cut = (id: string) => `<clipPath id="c${id}"><use href="#${id}"/></clipPath>`;
  const tone = (key: keyof Tones, id: string) =>
    regions.length > 0
      ? `<g clip-path="url(#c${id})"><path fill="${palette.tones[0]?.[key]}" d="M0 0h${width}v${height}H0z"/>${stepsIn(palette, key)}</g>`
      : `<use href="#${id}" fill="${night[key]}"/>`;
  const defs = [
    `<path id="l" d="${closed(world.land)}"/><path id="a" d="${closed(one)}"/><path id="b" d="${closed(two)}"/>`,
    `${steps}${regions.length > 0 ? ['l', 'a'].map(cut).join('') : ''}`,
  ].join('');
  const body = [
    `<path fill="${regions.length > 0 ? palette.tones[0]?.sea : night.sea}" d="M0 0h${width}v${height}H0z"/>`,
    stepsIn(regions.length > 0 ? palette : undefined, 'sea'),
    graticule(options, palette, open),
    ...(palette.shelf ?? []).map(
      (colour, i) =>
        `<use href="#l" fill="none" stroke="${colour}" stroke-width="${Math.round((detail.shelf[i] ?? 0) / detail.unit)}" stroke-linejoin="round"/>`,
    ),
    tone('land', 'l'),
    tone('one', 'a'),
    `<use href="#b" fill="${night.two}"/>`,
    `<path class="s" stroke="${palette.border}" stroke-width="${border}" d="${open(world.borders)}"/>`,
    `<use href="#l" class="s" stroke="${palette.coast}" stroke-width="${coast}"/>`,
    `<path class="s" stroke="${palette.stateBorder}" stroke-width="${stateBorder}" d="${open(world.stateBorders)}"/>`,
  ].join('');
  return { width, height, defs, body };
}

function stepsIn(palette: PlatePalette | undefined, key: keyof Tones): string {
  return (palette?.tones ?? [])
    .slice(1)
    .map((tones, i) => `<use href="#n${i}" fill="${tones[key]}"/>`)
    .join('');
}

function graticule(
  { centre, detail, frame, pixel = 1 }: Painting,
  palette: PlatePalette,
  open: (lines: Position[][]) => string,
): string {
  if (detail.graticule === 0 || palette.graticule === palette.tones.at(-1)?.sea) return '';
  const step: [number, number] = [detail.graticule, detail.graticule];
  const lines = geoProject(geoGraticule().step(step).precision(7.5)(), planeAbout(centre, frame));
  return lines
    ? `<path class="s" stroke="${palette.graticule}" stroke-width="${String(0.7 * pixel).replace(/^0/, '')}" d="${open(lines.coordinates)}"/>`
    : '';
}
