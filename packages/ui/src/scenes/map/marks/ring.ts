import { z } from 'zod';
import { track } from '../../../score/index';
import type { CameraPose } from '../../../score/index';
import { project } from '../../box';
import type { Point } from '../../box';
import { n, s } from '../../markup';
import { unmoved } from '../../piece';
import { cased } from '../card/shapes';
import { defineMark } from '../mark';
import { overBox, strokes } from './drawing';
import { pixels, where } from './fields';

/** Its middle and radius where a camera shows it: the radius is the true distance of the place from the map's centre. */
const circleIn = (pose: CameraPose, [x, y]: Point): [x: number, y: number, radius: number] => [
  ...project(pose, [0, 0]),
  Math.hypot(x, y) * pose.k,
];

/** A circle about the map's centre through a place. `grow`: it opens once, while the camera rests. */
export const ring = defineMark(
  'ring',
  { place: where, grow: z.boolean().default(false), weight: pixels.default(1.4) },
  {
    standsStill: true,
    draw(mark, { id, at, restingPose, drawOn }) {
      const [x, y, radius] = circleIn(restingPose, at(mark.place));
      const [cx, cy] = [n(x), n(y)];
      const part = `${id}-size`;
      const style = `transform-origin:${cx}px ${cy}px;--w:${n(mark.weight)}px`;
      const circles = s('g', { dataPart: part, style }, strokes('circle', { cx, cy, r: n(radius) }));
      const piece = unmoved(overBox(id, 'ink-2', circles));
      if (!mark.grow || !drawOn) return piece;
      const [from, to] = drawOn;
      return { ...piece, tracks: [track(part, 'transform', 'scale(#)', [from, 0.02], [to, 1])] };
    },
    card(mark, { pose, at, inks }) {
      const [x, y, radius] = circleIn(pose, at(mark.place));
      const [r, across] = [n(radius), n(2 * radius)];
      const d = `M${n(x - radius)} ${n(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 ${-across} 0z`;
      return { markup: cased(d, inks.ink2, mark.weight, inks) };
    },
  },
);
