import type { Point } from '../scenes/box';
import { DISC, FACES, GAP, HANG, PLATE } from '../scenes/lettering';
import { hasClass } from '../scenes/markup';
import { beside, boxAt, SIDES } from '../scenes/sides';
import type { Box, Side } from '../scenes/sides';
import { faceAt, linesOf } from './lines';
import type { SetFace } from './lines';
import { allIn, declarationsOf, isIn, pixels } from './read';
import type { Placed } from './read';
import { artOf, formFor, isSize, unitOf } from './stages';
import type { Stage } from './stages';

/** Where the words of a label or note stand: a box for each line, or one for all on a plate. */
export function layWords(one: Placed, stage: Stage, [pin, y]: Point): Box[] {
  const u = unitOf(stage);
  const face = faceOf(one, stage);
  const style = declarationsOf(one.element);
  const room = style['--wide'] ? pixels(style['--wide'], u) : undefined;
  const plate = isIn(one, 'd-plate-note');
  const [sideways, upright] = plate ? [PLATE.inline + PLATE.rule, PLATE.block + PLATE.rule] : [0, 0];
  const lines = allIn(one.element, 'p').flatMap((line) => linesOf(line, face, room && room - 2 * sideways));
  const wide = room ?? Math.max(...lines) + 2 * sideways;
  const line = face.size * face.leading;
  const high = lines.length * line + 2 * upright;
  // Behind a title, where words hang, the art is as wide as the window.
  const x = isIn(one, 'd-hang')
    ? artOf(stage).left + Math.min(HANG.most, Math.max(HANG.least, HANG.share * stage.width))
    : pin;
  const shift = [pixels(style['--dx'] ?? '0', u), pixels(style['--dy'] ?? '0', u)] as const;
  const [side, gap] = sideOf(one, stage);
  const box = beside([x, y], side, gap, [wide, high], shift);
  if (plate) return [box];
  // Lines keep to the side that is nearer to the point.
  const align = -SIDES[side].corner[0];
  return lines.map((width, i) => boxAt(box.left + (wide - width) * align, box.top + i * line, width, line));
}

function faceOf(one: Placed, stage: Stage): SetFace {
  const size = (['note', 'name', 'row'] as const).find((name) => hasClass(one.element, `d-${name}`)) ?? 'label';
  const face = faceAt(size, stage);
  const larger = isSize(stage, 'large') && FACES[size].at && 'large' in FACES[size].at;
  return isIn(one, 'd-plate-note') && !larger ? { ...face, leading: PLATE.leading } : face;
}

/** The side at which words stand, and their distance from the point. */
function sideOf(one: Placed, stage: Stage): [side: Side, gap: number] {
  if (isIn(one, 'd-note-pin')) return [isIn(one, 'd-align-end') ? 'end' : 'start', 0];
  const side = (Object.keys(SIDES) as Side[]).find((name) => hasClass(one.element, `d-${name}`)) ?? 'right';
  const isBesideDisc = isIn(one, 'd-disc') && (side === 'right' || side === 'left');
  return [side, isBesideDisc ? DISC.gap[formFor(stage)] : GAP];
}
