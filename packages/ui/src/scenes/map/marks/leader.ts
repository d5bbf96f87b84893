import { BOX_HEIGHT, project } from '../../box';
import { numberIn } from '../../fields';
import { n, s } from '../../markup';
import { unmoved } from '../../piece';
import { defineMark } from '../mark';
import { overBox } from './drawing';
import { spot, where } from './fields';

/** A thin line from a place to a point of the safe box, `clear` hundredths of its width short of the place. */
export const leader = defineMark(
  'leader',
  { place: where, to: spot, clear: numberIn(0, 20, "hundredths of the safe box's width").default(3) },
  {
    standsStill: true,
    draw(mark, { id, at, restingPose }) {
      const [x, y] = project(restingPose, at(mark.place));
      const [toX, toY] = [100 * mark.to[0], BOX_HEIGHT * mark.to[1]];
      const share = mark.clear / Math.hypot(toX - x, toY - y);
      const d = `M${n(x + (toX - x) * share)} ${n(y + (toY - y) * share)}L${n(toX)} ${n(toY)}`;
      return unmoved(overBox(id, 'ink', s('path.d-leader', { d })));
    },
    look: { '.d-leader': { stroke: 'var(--ink)', strokeWidth: '1.25px' } },
  },
);
