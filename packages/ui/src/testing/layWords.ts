import type { Pose } from '../score/index';
import { DISC, FACES, GAP, HANG, PLATE } from '../scenes/lettering';
import { faceAt, linesOf } from './lines';
import type { SetFace } from './lines';
import { around, elementsIn, hasClass } from './elements';
import type { DrawnElement } from './elements';
import { originOf, pixels } from './position';
import { artOf, boxAt, formFor, isSize, unitOf } from './stages';
import type { Box, Stage } from './stages';

/** Where the words of a label or note stand: a box for each line, or one for all on a plate. */
export function layWords(element: DrawnElement, stage: Stage, poses: ReadonlyMap<string, Pose>): Box[] {
  const u = unitOf(stage);
  const face = faceOf(element, stage);
  const style = element.style;
  const room = style['--wide'] ? pixels(style['--wide'], u) : undefined;
  const plate = around(element).some((one) => hasClass(one, 'd-plate-note'));
  const [sideways, upright] = plate ? [PLATE.inline + PLATE.rule, PLATE.block + PLATE.rule] : [0, 0];
  const lines = elementsIn(element)
    .filter(({ tag }) => tag === 'p')
    .flatMap((line) => linesOf(line, face, room && room - 2 * sideways));
  const wide = room ?? Math.max(...lines) + 2 * sideways;
  const line = face.size * face.leading;
  const high = lines.length * line + 2 * upright;
  const [pin, y] = originOf(element, poses, u);
  const hangs = around(element).some((one) => hasClass(one, 'd-hang'));
  // Behind a title, where words hang, the art is as wide as the window.
  const x = hangs ? artOf(stage).left + Math.min(HANG.most, Math.max(HANG.least, HANG.share * stage.width)) : pin;
  const [across, down, align] = sideOf(element, stage, wide, high);
  const left = x + across + pixels(style['--dx'] ?? '0', u);
  const top = y + down + pixels(style['--dy'] ?? '0', u);
  if (plate) return [boxAt(left, top, wide, high)];
  return lines.map((width, i) => boxAt(left + (wide - width) * align, top + i * line, width, line));
}

function faceOf(element: DrawnElement, stage: Stage): SetFace {
  const size = (['note', 'name', 'row'] as const).find((name) => hasClass(element, `d-${name}`)) ?? 'label';
  const face = faceAt(size, stage);
  const plate = around(element).some((one) => hasClass(one, 'd-plate-note'));
  const larger = isSize(stage, 'large') && FACES[size].at && 'large' in FACES[size].at;
  return plate && !larger ? { ...face, leading: PLATE.leading } : face;
}

/** From the point to the words' upper left corner, and how their lines stand in their width (0 left, .5 middle, 1 right). */
function sideOf(
  element: DrawnElement,
  stage: Stage,
  wide: number,
  high: number,
): [x: number, y: number, align: number] {
  const ancestors = around(element);
  if (ancestors.some((one) => hasClass(one, 'd-note-pin'))) {
    return ancestors.some((one) => hasClass(one, 'd-align-end')) ? [-wide, 0, 1] : [0, 0, 0];
  }
  const gap = ancestors.some((one) => hasClass(one, 'd-disc')) ? DISC.gap[formFor(stage)] : GAP;
  const is = (side: string) => hasClass(element, `d-${side}`);
  if (is('right')) return [gap, -high / 2, 0];
  if (is('left')) return [-gap - wide, -high / 2, 1];
  if (is('above')) return [-wide / 2, -GAP - high, 0.5];
  if (is('below')) return [-wide / 2, GAP, 0.5];
  return [
    is('above-left') || is('below-left') ? -wide : 0,
    is('above-left') || is('above-right') ? -GAP - high : GAP,
    is('above-left') || is('below-left') ? 1 : 0,
  ];
}
