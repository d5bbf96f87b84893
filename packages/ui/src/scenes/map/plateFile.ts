import { createHash } from 'node:crypto';
import type { PlateFile } from '../compiled';
import { paint } from './paint';
import type { Painting } from './paint';
import { projectWorld } from './world';

export interface PlateFileOptions extends Painting {
  tints: Record<string, 'one' | 'two'>;
}

/**
 * One map file: an SVG of flat shapes, named by its content. With the fragment `#tone` it shows tone only, without coast and borders.
 * Widths of lines are pixels at the size the file is laid out; the shelf is a width on the Earth.
 */
export function plateFile(options: PlateFileOptions): PlateFile {
  const { detail, frame } = options;
  const world = projectWorld({
    ...options,
    clip: frame,
    detail: detail.atlas,
    tolerance: detail.tolerance,
    smallest: detail.smallest,
  });
  const { width, height, defs, body } = paint(world, options);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    // A `use` does not hand its vector-effect on to what it shows, but custom properties do go through.
    `<style>path{vector-effect:var(--e,none)}.s{--e:non-scaling-stroke;fill:none;stroke-linejoin:round}#tone:target .s{display:none}</style>`,
    `<defs>${defs}</defs><g id="tone">${body}</g></svg>`,
  ].join('');
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  return { name: `${detail.name}-${options.palette}.${hash}.svg`, svg };
}
