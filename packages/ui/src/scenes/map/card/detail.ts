import { detailFor } from '../detail';
import type { Detail } from '../detail';

/** A phone's safe box in pixels: at a card's scale it shows what the levels of detail are told by. */
const PHONE = 385;
/** Pixels of a card to one unit of its paths. */
export const UNIT = 1 / 8;
/** Above so many pixels to a kilometre the finer data are seen to be finer. */
const FINE = 0.25;
/** Square pixels: points whose triangle is smaller, and islands that are smaller, are dropped. */
const TOLERANCE = 0.35;
const SMALLEST = 6;
/** Pixels: coast, borders of the tinted countries, other borders. */
const STROKES = [1.4, 2.4, 0.9] as const;

/** The scale, a power of two at least as large as `k` (pixels to a kilometre), for whose sake the world is simplified: cards of about one scale share it. */
export const levelOf = (k: number): number => 2 ** Math.ceil(Math.log2(k));

/** What a map at `k` pixels to the kilometre is made from and drawn with. */
export function cardDetail(k: number): Detail {
  const level = levelOf(k);
  return {
    ...detailFor(PHONE / k, false),
    atlas: level > FINE ? '10m' : '50m',
    unit: UNIT / k,
    tolerance: TOLERANCE / level ** 2,
    smallest: SMALLEST / level ** 2,
    strokes: STROKES,
  };
}
