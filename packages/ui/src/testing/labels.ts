import type { Pose } from '../score/index';
import { ACCOUNTS, DISC, FACES, GAP, PLATE, ROWS, SCALE_GAP } from '../scenes/lettering';
import { faceAt, linesOf } from './lines';
import type { SetFace } from './lines';
import { around, elementsIn, hasClass, partOf, styleOf, textIn } from './markup';
import type { MarkupElement } from './markup';
import { originOf, pixels } from './place';
import { opacityOf } from './scene';
import type { Moment } from './scene';
import { formOf, isSize, unitOf } from './stages';
import type { Box, Stage } from './stages';

/** Words on a stage: one box (px, from the safe box's corner) for each line, or one for all where they stand on a plate. */
export interface Label {
  part: string;
  text: string;
  boxes: Box[];
}

type Poses = ReadonlyMap<string, Pose>;

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** What stands on a stage in words, by class; every class of words that drawings know has its layout here. */
const LAYOUTS: Record<string, (element: MarkupElement, stage: Stage, poses: Poses) => Box[]> = {
  'd-words': layWords,
  'd-rows': layRows,
  'd-scale': layScale,
  'd-account': layAccount,
  'd-title': layTitle,
};

/** All words that are seen at a moment on a stage. */
export function labelsAt(root: MarkupElement, stage: Stage, moment: Moment): Label[] {
  return elementsIn(root).flatMap((element): Label[] => {
    const lay =
      Object.entries(LAYOUTS).find(([name]) => hasClass(element, name))?.[1] ?? (isDisc(element) ? layDisc : null);
    if (!lay || opacityOf(element, moment) === 0) return [];
    if (hasClass(element, 'd-roomy') && !isRoomy(stage)) return [];
    const part =
      around(element)
        .map(partOf)
        .find((id) => id !== undefined) ?? '';
    return [{ part, text: textIn(element), boxes: lay(element, stage, moment.poses) }];
  });
}

const isRoomy = (stage: Stage): boolean => (isSize(stage, 'wide') ? isSize(stage, 'large') : !isSize(stage, 'narrow'));

const isDisc = ({ tag, parent }: MarkupElement): boolean =>
  tag === 'b' && parent !== null && hasClass(parent, 'd-disc');

const paragraphs = (element: MarkupElement): MarkupElement[] => elementsIn(element).filter(({ tag }) => tag === 'p');

function layWords(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const u = unitOf(stage);
  const face = faceOf(element, stage);
  const style = styleOf(element);
  const room = style.width ? pixels(style.width, u) : undefined;
  const plate = around(element).some((one) => hasClass(one, 'd-plate-note'));
  const [sideways, upright] = plate ? [PLATE.inline + PLATE.rule, PLATE.block + PLATE.rule] : [0, 0];
  const lines = paragraphs(element).flatMap((line) => linesOf(line, face, room && room - 2 * sideways));
  const wide = room ?? Math.max(...lines) + 2 * sideways;
  const line = face.size * face.leading;
  const high = lines.length * line + 2 * upright;
  const [x, y] = originOf(element, poses, u);
  const [across, down, align] = sideOf(element, stage, wide, high);
  const left = x + across + pixels(style['--dx'] ?? '0', u);
  const top = y + down + pixels(style['--dy'] ?? '0', u);
  if (plate) return [box(left, top, wide, high)];
  return lines.map((width, i) => box(left + (wide - width) * align, top + i * line, width, line));
}

function faceOf(element: MarkupElement, stage: Stage): SetFace {
  const size = (['note', 'name', 'row'] as const).find((name) => hasClass(element, `d-${name}`)) ?? 'label';
  const face = faceAt(size, stage);
  const plate = around(element).some((one) => hasClass(one, 'd-plate-note'));
  const larger = isSize(stage, 'large') && FACES[size].at && 'large' in FACES[size].at;
  return plate && !larger ? { ...face, leading: PLATE.leading } : face;
}

/** From the point to the words' upper left corner, and how their lines stand in their width (0 left, .5 middle, 1 right). */
function sideOf(
  element: MarkupElement,
  stage: Stage,
  wide: number,
  high: number,
): [x: number, y: number, align: number] {
  const ancestors = around(element);
  if (ancestors.some((one) => hasClass(one, 'd-note-pin'))) {
    return ancestors.some((one) => hasClass(one, 'd-align-end')) ? [-wide, 0, 1] : [0, 0, 0];
  }
  const gap = ancestors.some((one) => hasClass(one, 'd-disc')) ? DISC.gap[formOf(stage)] : GAP;
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

function layRows(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const u = unitOf(stage);
  const style = styleOf(element);
  const face = faceAt('rows', stage);
  const narrow = isSize(stage, 'narrow');
  const left = Number(style[narrow ? '--narrow' : '--left']) * u;
  const room = 100 * u - left - Number(style['--right']) * u;
  const line = face.size * face.leading;
  const [above, below] = narrow ? [ROWS.narrow, ROWS.narrow] : [ROWS.above, ROWS.below];
  const boxes: Box[] = [];
  let y = originOf(element, poses, u)[1];
  for (const [i, row] of paragraphs(element).entries()) {
    y += above + (i > 0 ? ROWS.rule : 0);
    for (const width of linesOf(row, face, room)) {
      boxes.push(box(left, y, width, line));
      y += line;
    }
    y += below;
  }
  return boxes;
}

function layScale(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const u = unitOf(stage);
  const face = faceAt('scale', stage);
  const bar = elementsIn(element).find(({ tag }) => tag === 'i');
  const [width = 0] = paragraphs(element).flatMap((line) => linesOf(line, face));
  const [x, y] = originOf(element, poses, u);
  const long = bar ? pixels(styleOf(bar).width ?? '0', u) : 0;
  return [box(x, y - face.size, long + SCALE_GAP + width, face.size)];
}

function layAccount(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const [x, y] = originOf(element, poses, unitOf(stage));
  const left = x + ACCOUNTS.left[formOf(stage)];
  const rows = element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const face = faceAt(child.tag === 'b' ? 'accountTime' : 'account', stage);
    return linesOf(child, face).map((width) => ({ width, line: face.size * face.leading }));
  });
  let top = y - rows.reduce((sum, { line }) => sum + line, 0) / 2;
  return rows.map(({ width, line }) => box(left, (top += line) - line, width, line));
}

function layTitle(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const face = faceAt('title', stage);
  const [x, y] = originOf(element, poses, unitOf(stage));
  const [width = 0] = linesOf(element, face);
  const line = face.size * face.leading;
  return [box(x - ACCOUNTS.back, y - ACCOUNTS.up[formOf(stage)] - line, width, line)];
}

/** A disc as rectangles within it. */
function layDisc(element: MarkupElement, stage: Stage, poses: Poses): Box[] {
  const [x, y] = originOf(element, poses, unitOf(stage));
  const across = DISC.across[formOf(stage)];
  return [20, 45, 70].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [width, height] = [across * Math.cos(angle), across * Math.sin(angle)];
    return box(x - width / 2, y - height / 2, width, height);
  });
}
