import { BOX_HEIGHT } from '../../box';
import type { Point } from '../../box';
import { h, n, s, u } from '../../markup';
import type { Markup } from '../../markup';
import type { Piece } from '../../piece';

/** What hangs on a point of the plane (km): it travels with the map and keeps its size. */
export const pinned = (id: string, [x, y]: Point, ...markup: Markup): Piece => ({
  markup: [h('div.d-pin', { dataPart: id }, markup)],
  riders: [{ part: id, x, y }],
  tracks: [],
});

/** A dot without a size of its own; `across`: its diameter in pixels. */
export const dotOf = (colour: string, across: number) =>
  h('i', { className: ['d-dot', `d-${colour}`], style: `--d:${n(across)}px` });

/** A picture over the whole safe box, whose unit is a hundredth of the box's width. */
export const overBox = (id: string, colour: string, ...markup: Markup) =>
  h('div.d-fill', { dataPart: id }, [
    s('svg', { className: ['d-over', `d-${colour}`], viewBox: `0 0 100 ${n(BOX_HEIGHT)}` }, markup),
  ]);

/** A point of the safe box (shares) as where an element stands. */
export const standing = ([x, y]: Point): string => `left:${u(100 * x)};top:${u(BOX_HEIGHT * y)}`;

/** A box of so many hundredths of the safe box's width about a point. */
export const sizeAbout = (long: number, high: number): string =>
  `width:${u(long)};height:${u(high)};left:${u(-long / 2)};top:${u(-high / 2)}`;

/** A line over its casing. */
export const strokes = (tag: 'circle' | 'line', shape: Readonly<Record<string, string | number>>): Markup =>
  ['d-casing', 'd-mark'].map((name) => s(tag, { className: [name], ...shape }));
