import type { Element, Properties } from 'hast';
import type { Point } from '../../box';
import { CARD_SCALE } from '../../card';
import type { CardDot, CardInks } from '../../card';
import { n, s } from '../../markup';
import type { Markup } from '../../markup';
import type { Colour } from '../marks/fields';

/** Width of a casing on either side of its mark, pixels on a phone. */
export const CASING = 1.5;

/** Words keep clear of a line every so many pixels, from so far off its ends, whose words they may be. */
const STEP = 20;
const END = 40;

/** A colour of marks on the ground of a card. */
export const inkOf = (colour: Colour, inks: CardInks): string => (colour === 'ink-2' ? inks.ink2 : inks[colour]);

/** A line of a card; `weight`: pixels on a phone. */
export const stroked = (d: string, ink: string, weight: number, more: Properties = {}): Element =>
  s('path', { fill: 'none', stroke: ink, strokeWidth: n(weight * CARD_SCALE), ...more, d });

/** The same over its casing. */
export const cased = (
  d: string,
  ink: string,
  weight: number,
  inks: CardInks,
  more: { mark?: Properties; casing?: Properties } = {},
): Markup => [stroked(d, inks.casing, weight + 2 * CASING, more.casing), stroked(d, ink, weight, more.mark)];

/** A disc of a card; `radius`: pixels of the card. */
export const disc = ([x, y]: Point, radius: number, fill: string): Element =>
  s('circle', { cx: n(x), cy: n(y), r: n(radius), fill });

/** The same over its casing. */
export const casedDisc = (at: Point, radius: number, fill: string, inks: CardInks): Markup => [
  disc(at, radius + CASING * CARD_SCALE, inks.casing),
  disc(at, radius, fill),
];

/** Circles along a way (pixels of the card) that words keep clear of. */
export function clearOf(points: readonly Point[], weight: number): CardDot[] {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const far = ([x, y]: Point, [fromX, fromY]: Point) => Math.hypot(x - fromX, y - fromY) >= END;
  return points
    .slice(1)
    .flatMap(([x1, y1], i) => {
      const [x0, y0] = points[i] as Point;
      const count = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / STEP);
      return Array.from({ length: count }, (_, j): Point => [
        x0 + ((x1 - x0) * j) / count,
        y0 + ((y1 - y0) * j) / count,
      ]);
    })
    .filter((point) => far(point, first) && far(point, last))
    .map((at) => ({ at, radius: (weight * CARD_SCALE) / 2 }));
}
