import type { Point } from './box';

/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A rectangle by its upper left corner and its size. */
export const boxAt = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Where words stand, seen from a point: the way to them, and their upper left corner in shares of their size. */
export const SIDES = {
  right: { way: [1, 0], corner: [0, -0.5] },
  left: { way: [-1, 0], corner: [-1, -0.5] },
  above: { way: [0, -1], corner: [-0.5, -1] },
  below: { way: [0, 1], corner: [-0.5, 0] },
  'above-right': { way: [0, -1], corner: [0, -1] },
  'above-left': { way: [0, -1], corner: [-1, -1] },
  'below-right': { way: [0, 1], corner: [0, 0] },
  'below-left': { way: [0, 1], corner: [-1, 0] },
  /** On the point itself: about it, or with the upper left or upper right corner there. */
  centre: { way: [0, 0], corner: [-0.5, -0.5] },
  start: { way: [0, 0], corner: [0, 0] },
  end: { way: [0, 0], corner: [-1, 0] },
} as const satisfies Record<string, { way: Point; corner: Point }>;

export type Side = keyof typeof SIDES;

/** The rectangle of words `gap` away from a point, and then shifted. */
export function beside([x, y]: Point, side: Side, gap: number, [width, height]: Point, [dx, dy]: Point = [0, 0]): Box {
  const { way, corner } = SIDES[side];
  return boxAt(x + way[0] * gap + corner[0] * width + dx, y + way[1] * gap + corner[1] * height + dy, width, height);
}
