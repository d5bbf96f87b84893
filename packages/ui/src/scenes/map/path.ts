import type { Position } from 'geojson';
import type { Rect } from './plane';

/**
 * Rings or lines (kilometres) as one SVG path of relative whole steps of `unit` kilometres from the rectangle's corner: the shortest form that
 * compresses well. Steps that round to nothing are left out, and so are shapes that shrink to a point.
 */
export function pathOf(shapes: readonly Position[][], frame: Rect, unit: number, closed: boolean): string {
  let d = '';
  let penX = 0;
  let penY = 0;
  for (const shape of shapes) {
    const points = closed ? shape.slice(0, -1) : shape;
    let steps = '';
    let startX = 0;
    let startY = 0;
    let x = 0;
    let y = 0;
    for (const [i, [px = 0, py = 0]] of points.entries()) {
      const toX = Math.round((px - frame.x0) / unit);
      const toY = Math.round((py - frame.y0) / unit);
      if (i === 0) [startX, startY] = [toX, toY];
      else if (toX === x && toY === y) continue;
      else steps += pair(toX - x, toY - y, steps !== '');
      [x, y] = [toX, toY];
    }
    if (steps === '') continue;
    d += `m${pair(startX - penX, startY - penY, false)}l${steps}${closed ? 'z' : ''}`;
    [penX, penY] = closed ? [startX, startY] : [x, y];
  }
  return d;
}

const pair = (dx: number, dy: number, spaced: boolean): string =>
  `${spaced && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
