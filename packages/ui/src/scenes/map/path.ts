import type { Position } from 'geojson';
import type { Point } from '../box';
import type { Rect } from './plane';

/**
 * Rings or lines (kilometres) as one SVG path of relative whole steps of `unit` kilometres from the rectangle's corner: the shortest form that
 * compresses well. Steps that round to nothing are left out, and so are shapes that shrink to a point.
 */
export function pathOf(shapes: readonly Position[][], frame: Rect, unit: number, closed: boolean): string {
  const stepsTo = (value: number, from: number) => Math.round((value - from) / unit);
  let d = '';
  let pen: Point = [0, 0];
  for (const shape of shapes) {
    const points = (closed ? shape.slice(0, -1) : shape).map(([x = 0, y = 0]): Point => [
      stepsTo(x, frame.x0),
      stepsTo(y, frame.y0),
    ]);
    const start = points[0] ?? pen;
    let steps = '';
    let at = start;
    for (const [x, y] of points) {
      if (x === at[0] && y === at[1]) continue;
      steps += pair(x - at[0], y - at[1], steps !== '');
      at = [x, y];
    }
    if (steps === '') continue;
    d += `m${pair(start[0] - pen[0], start[1] - pen[1], false)}l${steps}${closed ? 'z' : ''}`;
    pen = closed ? start : at;
  }
  return d;
}

const pair = (dx: number, dy: number, spaced: boolean): string =>
  `${spaced && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
