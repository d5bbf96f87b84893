import { createHash } from 'node:crypto';
import { geoGraticule } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';
import type { PlateFile } from '../compiled';
import type { Detail } from './detail';
import { nightRegions } from './light';
import { PALETTES } from './palette';
import type { PaletteName, PlatePalette, Tones } from './palette';
import { pathOf } from './path';
import { planeAbout } from './plane';
import type { LatLon, Rect } from './plane';
import { projectWorld } from './world';

export interface PlateFileOptions {
  centre: LatLon;
  detail: Detail;
  palette: PaletteName;
  /** What the file shows, in kilometres. */
  frame: Rect;
  tints: Record<string, 'one' | 'two'>;
  /** Moment (UTC) the steps of light are computed for; needed by the palette `lit`. */
  moment?: string;
}

/**
 * One map file: an SVG of flat shapes, named by its content. With the fragment `#tone` it shows tone only, without coast and borders.
 * Widths of lines are pixels at the size the file is laid out; the shelf is a width on the Earth.
 */
export function plateFile(options: PlateFileOptions): PlateFile {
  const { detail, frame } = options;
  const palette: PlatePalette = PALETTES[options.palette];
  const world = projectWorld({
    ...options,
    clip: frame,
    detail: detail.atlas,
    tolerance: detail.tolerance,
    smallest: detail.smallest,
  });
  const closed = (rings: Position[][]) => pathOf(rings, frame, detail.unit, true);
  const open = (lines: Position[][]) => pathOf(lines, frame, detail.unit, false);
  const width = Math.round((frame.x1 - frame.x0) / detail.unit);
  const height = Math.round((frame.y1 - frame.y0) / detail.unit);
  const night = palette.tones.at(-1) as Tones;
  const isTinted = night.one !== night.land || night.two !== night.land;
  const [one, two] = isTinted ? [world.one, world.two] : [[], []];
  const [coast, stateBorder, border] = detail.strokes.map((width) => width * (palette.weight ?? 1));
  const regions =
    palette.tones.length > 1 && options.moment ? nightRegions(options.moment, options.centre, frame).map(closed) : [];
  const steps = regions.length > 0 ? regions.map((d, i) => `<path id="n${i}" d="${d}"/>`).join('') : '';
  const cut = (id: string) => `<clipPath id="c${id}"><use href="#${id}"/></clipPath>`;
  const tone = (key: keyof Tones, id: string) =>
    regions.length > 0
      ? `<g clip-path="url(#c${id})"><path fill="${palette.tones[0]?.[key]}" d="M0 0h${width}v${height}H0z"/>${stepsIn(palette, key)}</g>`
      : `<use href="#${id}" fill="${night[key]}"/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    // A `use` does not hand its vector-effect on to what it shows, but custom properties do go through.
    `<style>path{vector-effect:var(--e,none)}.s{--e:non-scaling-stroke;fill:none;stroke-linejoin:round}#tone:target .s{display:none}</style>`,
    `<defs><path id="l" d="${closed(world.land)}"/><path id="a" d="${closed(one)}"/><path id="b" d="${closed(two)}"/>`,
    `${steps}${regions.length > 0 ? ['l', 'a'].map(cut).join('') : ''}</defs><g id="tone">`,
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
    `</g></svg>`,
  ].join('');
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  return { name: `${detail.name}-${options.palette}.${hash}.svg`, svg };
}

function stepsIn(palette: PlatePalette | undefined, key: keyof Tones): string {
  return (palette?.tones ?? [])
    .slice(1)
    .map((tones, i) => `<use href="#n${i}" fill="${tones[key]}"/>`)
    .join('');
}

function graticule(
  { centre, detail, frame }: PlateFileOptions,
  palette: PlatePalette,
  open: (lines: Position[][]) => string,
): string {
  if (detail.graticule === 0 || palette.graticule === palette.tones.at(-1)?.sea) return '';
  const step: [number, number] = [detail.graticule, detail.graticule];
  const lines = geoProject(geoGraticule().step(step).precision(7.5)(), planeAbout(centre, frame));
  return lines
    ? `<path class="s" stroke="${palette.graticule}" stroke-width=".7" d="${open(lines.coordinates)}"/>`
    : '';
}
