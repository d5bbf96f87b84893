/** One inlined map file: a group whose units are kilometres of the story's plane. */
export interface MapGroup {
  id: string;
  markup: string;
}

/** Where a map file lies on the story's plane, in kilometres: its upper left corner and its width. */
export interface Corner {
  x: number;
  y: number;
  width: number;
}

/**
 * A map file as a group of an inline SVG, in kilometres: its ids are made its own, and its style is left to the page (`.s` are
 * strokes that keep their width).
 *
 * @param svg text of the file
 * @throws Error where the file is not one of the product's
 */
export function mapGroup(id: string, svg: string, { x, y, width }: Corner): MapGroup {
  const units = Number(/^<svg[^>]*viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const inside = /^<svg[^>]*>(?:<style>[^<]*<\/style>)?([\s\S]*)<\/svg>$/.exec(svg)?.[1];
  if (!inside || !(units > 0)) throw new Error('This is not a map file of the product.');
  const own = inside
    .replaceAll(/\sid="([^"]+)"/g, ` id="${id}-$1"`)
    .replaceAll(/href="#([^"]+)"/g, `href="#${id}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${id}-$1)`);
  const place = `translate(${n(x)} ${n(y)}) scale(${n(width / units)})`;
  return { id, markup: `<g id="${id}" class="level" transform="${place}">${own}</g>` };
}

const n = (value: number): number => Math.round(value * 1e5) / 1e5;
