import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { track } from '../../../score/index';
import { BOX_HEIGHT, project } from '../../box';
import type { Point } from '../../box';
import { CARD_SCALE } from '../../card';
import { n, s } from '../../markup';
import { unmoved } from '../../piece';
import { cased, clearOf, inkOf } from '../card/shapes';
import { defineMark } from '../mark';
import { overBox } from './drawing';
import { colour, pixelPair, pixels, where } from './fields';

/** A curve through points, drawn on while the camera rests: it is uncovered from its first point along its longer way. */
export const curve = defineMark(
  'curve',
  {
    through: z.array(where).min(2, says('at least two points', 'write for example `[seoul, [-60, 220]]`')),
    standing: z.enum(['dashed', 'dotted']),
    colour: colour.default('line'),
    weight: pixels.default(4.4),
    /** Length of dash and gap in pixels; for dots the first is 0. */
    dash: pixelPair,
    /** Drawn on from its first point (default), or simply there. */
    draw: z.boolean().default(true),
  },
  {
    standsStill: true,
    draw(mark, { id, at, restingPose, drawOn }) {
      const pose = restingPose;
      const points = mark.through.map((where) => project(pose, at(where)));
      const d = smooth(points);
      const weight = `--w:${n(mark.weight)}px`;
      const style = `${weight};stroke-dasharray:${mark.dash.map(n).join(' ')}`;
      const paths = [
        s('path.d-casing', { style: weight, d }),
        s('path', { className: ['d-mark', `d-${mark.standing}`], style, d }),
      ];
      const piece = unmoved(overBox(id, mark.colour, ...paths));
      if (!mark.draw || !drawOn) return piece;
      const [pattern, hidden, shown] = uncovering(points);
      const [from, to] = drawOn;
      return { ...piece, tracks: [track(id, 'clipPath', pattern, [from, hidden], [to, shown])] };
    },
    card(mark, { point, inks }) {
      const points = mark.through.map(point);
      const round = { strokeLinecap: 'round' } as const;
      const dashes = { strokeDasharray: mark.dash.map((length) => n(length * CARD_SCALE)).join(' ') };
      return {
        markup: cased(smooth(points), inkOf(mark.colour, inks), mark.weight, inks, {
          casing: round,
          mark: { ...(mark.standing === 'dotted' && round), ...dashes },
        }),
        dots: clearOf(points, mark.weight),
      };
    },
    look: { '.d-dotted': { strokeLinecap: 'round' } },
  },
);

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
