import { n } from '../../fragment';
import type { Fragment } from '../../fragment';
import { BOX_HEIGHT, project } from '../context';
import type { MarkContext } from '../context';
import type { MarkOf } from '../mark';
import type { Point } from '../plane';

/** A smooth path through points (Catmull-Rom with a tension of one half, as cubic Bézier pieces). */
export function smooth(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.min(points.length - 1, Math.max(0, i))] as Point;
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < points.length - 1; i++) {
    const [x0, y0] = at(i - 1);
    const [x1, y1] = at(i);
    const [x2, y2] = at(i + 1);
    const [x3, y3] = at(i + 2);
    const numbers = [x1 + (x2 - x0) / 6, y1 + (y2 - y0) / 6, x2 - (x3 - x1) / 6, y2 - (y3 - y1) / 6, x2, y2];
    d += `C${numbers.map(n).join(' ')}`;
  }
  return d;
}

/** A curve stands still with the camera; it is drawn on by uncovering it from its first point along its longer way. */
export function drawCurve(curve: MarkOf<'curve'>, { id, at, restingPose, drawOn }: MarkContext): Fragment {
  const pose = restingPose();
  const points = curve.through.map((where) => project(pose, at(where)));
  const d = smooth(points);
  const dash = curve.dash.map(n).join(' ');
  const style = `--w:${n(curve.weight)}px;stroke-dasharray:${dash}`;
  const html =
    `<div class="d-fill" data-part="${id}"><svg class="d-over d-${curve.colour}" viewBox="0 0 100 ${n(BOX_HEIGHT)}">` +
    `<path class="d-casing" style="--w:${n(curve.weight)}px" d="${d}"/><path class="d-mark d-${curve.standing}" style="${style}" d="${d}"/></svg></div>`;
  if (!curve.draw || !drawOn) return { html, riders: [], tracks: [] };
  const [pattern, hidden, shown] = uncovering(points);
  return {
    html,
    riders: [],
    tracks: [
      {
        part: id,
        property: 'clipPath',
        pattern,
        keys: [
          [drawOn[0], hidden],
          [drawOn[1], shown],
        ],
      },
    ],
  };
}

/** The inset that uncovers a curve from its start, in per cent of the box: pattern, value when hidden, value when all is shown. */
function uncovering(points: readonly Point[]): [pattern: string, hidden: number, shown: number] {
  const [x0, y0] = points[0] as Point;
  const [x1, y1] = points.at(-1) as Point;
  const share = (y: number) => (100 * y) / BOX_HEIGHT;
  if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
    return x1 > x0 ? ['inset(-60% #% -60% -60%)', 100 - x0, 100 - x1 - 4] : ['inset(-60% -60% -60% #%)', x0, x1 - 4];
  }
  return y1 > y0
    ? ['inset(-60% -60% #% -60%)', 100 - share(y0), 100 - share(y1) - 4]
    : ['inset(#% -60% -60% -60%)', share(y0), share(y1) - 4];
}
