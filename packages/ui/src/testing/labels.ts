import type { Point } from '../scenes/box';
import { ACCOUNTS, DISC, ROWS, SCALE_GAP } from '../scenes/lettering';
import { layWords } from './layWords';
import { faceAt, linesOf } from './lines';
import { around, elementsIn, hasClass, textIn } from './elements';
import type { DrawnElement } from './elements';
import { originOf, pixels } from './position';
import { opacityOf } from './scene';
import type { Moment } from './scene';
import { boxAt } from '../scenes/sides';
import type { Box } from '../scenes/sides';
import { formFor, isSize, unitOf } from './stages';
import type { Stage } from './stages';

/** Words on a stage: one box (px, from the safe box's corner) for each line, or one for all where they stand on a plate. */
export interface Label {
  part: string;
  text: string;
  boxes: Box[];
}

/** What stands on a stage in words, by class; every class of words that drawings know has its layout here. */
const LAYOUTS: Record<string, (element: DrawnElement, stage: Stage, origin: Point) => Box[]> = {
  'd-words': layWords,
  'd-rows': layRows,
  'd-scale': layScale,
  'd-account': layAccount,
  'd-title': layTitle,
};

/** All words that are seen at a moment on a stage. */
export function labelsAt(root: DrawnElement, stage: Stage, moment: Moment): Label[] {
  return elementsIn(root).flatMap((element): Label[] => {
    const lay =
      Object.entries(LAYOUTS).find(([name]) => hasClass(element, name))?.[1] ?? (isDisc(element) ? layDisc : null);
    if (!lay || opacityOf(element, moment) === 0) return [];
    if (hasClass(element, 'd-roomy') && !isRoomy(stage)) return [];
    const part =
      around(element)
        .map(({ part }) => part)
        .find((id) => id !== undefined) ?? '';
    return [
      { part, text: textIn(element), boxes: lay(element, stage, originOf(element, moment.poses, unitOf(stage))) },
    ];
  });
}

const isRoomy = (stage: Stage): boolean => (isSize(stage, 'wide') ? isSize(stage, 'large') : !isSize(stage, 'narrow'));

const isDisc = ({ tag, parent }: DrawnElement): boolean => tag === 'b' && parent !== null && hasClass(parent, 'd-disc');

const paragraphs = (element: DrawnElement): DrawnElement[] => elementsIn(element).filter(({ tag }) => tag === 'p');

function layRows(element: DrawnElement, stage: Stage, [, y]: Point): Box[] {
  const u = unitOf(stage);
  const style = element.style;
  const face = faceAt('rows', stage);
  const narrow = isSize(stage, 'narrow');
  const left = Number(style[narrow ? '--narrow' : '--left']) * u;
  const room = 100 * u - left - Number(style['--right']) * u;
  const line = face.size * face.leading;
  const [above, below] = narrow ? [ROWS.narrow, ROWS.narrow] : [ROWS.above, ROWS.below];
  const boxes: Box[] = [];
  let top = y;
  for (const [i, row] of paragraphs(element).entries()) {
    top += above + (i > 0 ? ROWS.rule : 0);
    for (const width of linesOf(row, face, room)) {
      boxes.push(boxAt(left, top, width, line));
      top += line;
    }
    top += below;
  }
  return boxes;
}

function layScale(element: DrawnElement, stage: Stage, [x, y]: Point): Box[] {
  const u = unitOf(stage);
  const face = faceAt('scale', stage);
  const bar = elementsIn(element).find(({ tag }) => tag === 'i');
  const [width = 0] = paragraphs(element).flatMap((line) => linesOf(line, face));
  const long = bar ? pixels(bar.style.width ?? '0', u) : 0;
  return [boxAt(x, y - face.size, long + SCALE_GAP + width, face.size)];
}

function layAccount(element: DrawnElement, stage: Stage, [x, y]: Point): Box[] {
  const left = x + ACCOUNTS.left[formFor(stage)];
  const rows = element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    const face = faceAt(child.tag === 'b' ? 'accountTime' : 'account', stage);
    return linesOf(child, face).map((width) => ({ width, line: face.size * face.leading }));
  });
  let top = y - rows.reduce((sum, { line }) => sum + line, 0) / 2;
  return rows.map(({ width, line }) => boxAt(left, (top += line) - line, width, line));
}

function layTitle(element: DrawnElement, stage: Stage, [x, y]: Point): Box[] {
  const face = faceAt('title', stage);
  const [width = 0] = linesOf(element, face);
  const line = face.size * face.leading;
  return [boxAt(x - ACCOUNTS.back, y - ACCOUNTS.up[formFor(stage)] - line, width, line)];
}

/** A disc as rectangles within it. */
function layDisc(_: DrawnElement, stage: Stage, [x, y]: Point): Box[] {
  const across = DISC.across[formFor(stage)];
  return [20, 45, 70].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [width, height] = [across * Math.cos(angle), across * Math.sin(angle)];
    return boxAt(x - width / 2, y - height / 2, width, height);
  });
}
