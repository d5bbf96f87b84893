import type { Element } from 'hast';
import type { Point } from '../scenes/box';
import { ACCOUNTS, DISC, ROWS, SCALE_GAP } from '../scenes/lettering';
import { hasClass, partOf } from '../scenes/markup';
import type { Markup } from '../scenes/markup';
import { boxAt } from '../scenes/sides';
import type { Box } from '../scenes/sides';
import { layWords } from './layWords';
import { faceAt, linesOf } from './lines';
import { allIn, declarationsOf, elementsIn, momentOf, opacityOf, originOf, pixels } from './read';
import type { Placed, ReadScene } from './read';
import { formFor, isSize, unitOf } from './stages';
import type { Stage } from './stages';

/** Words on a stage: one box (px, from the safe box's corner) for each line, or one for all where they stand on a plate. */
export interface Label {
  part: string;
  text: string;
  boxes: Box[];
}

/** What stands on a stage in words, by class; every class of words that drawings know has its layout here. */
const LAYOUTS: Record<string, (one: Placed, stage: Stage, origin: Point) => Box[]> = {
  'd-words': layWords,
  'd-rows': layRows,
  'd-scale': layScale,
  'd-account': layAccount,
  'd-title': layTitle,
};

/** All words that are seen at progress `p` (0-1) on a stage. */
export function labelsAt(read: ReadScene, stage: Stage, p: number): Label[] {
  const moment = momentOf(read, formFor(stage), p);
  return read.elements.flatMap((one): Label[] => {
    const { element, around } = one;
    const lay = Object.entries(LAYOUTS).find(([name]) => hasClass(element, name))?.[1] ?? (isDisc(one) && layDisc);
    if (!lay || opacityOf(one, moment) === 0) return [];
    if (hasClass(element, 'd-roomy') && !isRoomy(stage)) return [];
    const part = around.map(partOf).find((id) => id !== undefined) ?? '';
    const text = textIn(element.children).replaceAll(/\s+/g, ' ').trim();
    return [{ part, text, boxes: lay(one, stage, originOf(one, moment, unitOf(stage))) }];
  });
}

const textIn = (markup: Markup): string =>
  markup.map((node) => (node.type === 'element' ? textIn(node.children) : 'value' in node ? node.value : '')).join(' ');

const isRoomy = (stage: Stage): boolean => (isSize(stage, 'wide') ? isSize(stage, 'large') : !isSize(stage, 'narrow'));

const isDisc = ({ element, around: [, outer] }: Placed): boolean =>
  element.tagName === 'b' && outer !== undefined && hasClass(outer, 'd-disc');

function layRows({ element }: Placed, stage: Stage, [, y]: Point): Box[] {
  const u = unitOf(stage);
  const style = declarationsOf(element);
  const face = faceAt('rows', stage);
  const narrow = isSize(stage, 'narrow');
  const left = Number(style[narrow ? '--narrow' : '--left']) * u;
  const room = 100 * u - left - Number(style['--right']) * u;
  const line = face.size * face.leading;
  const [above, below] = narrow ? [ROWS.narrow, ROWS.narrow] : [ROWS.above, ROWS.below];
  let top = y - ROWS.rule;
  return allIn(element, 'p').flatMap((row) => {
    top += ROWS.rule + above;
    const boxes = linesOf(row, face, room).map((width, i) => boxAt(left, top + i * line, width, line));
    top += boxes.length * line + below;
    return boxes;
  });
}

function layScale({ element }: Placed, stage: Stage, [x, y]: Point): Box[] {
  const face = faceAt('scale', stage);
  const [bar, words] = elementsIn(element.children) as [Element, Element];
  const [width = 0] = linesOf(words, face);
  const long = pixels(declarationsOf(bar).width ?? '0', unitOf(stage));
  return [boxAt(x, y - face.size, long + SCALE_GAP + width, face.size)];
}

function layAccount({ element }: Placed, stage: Stage, [x, y]: Point): Box[] {
  const left = x + ACCOUNTS.left[formFor(stage)];
  const rows = elementsIn(element.children).flatMap((child) => {
    const face = faceAt(child.tagName === 'b' ? 'accountTime' : 'account', stage);
    return linesOf(child, face).map((width) => ({ width, line: face.size * face.leading }));
  });
  let top = y - rows.reduce((sum, { line }) => sum + line, 0) / 2;
  return rows.map(({ width, line }) => boxAt(left, (top += line) - line, width, line));
}

function layTitle({ element }: Placed, stage: Stage, [x, y]: Point): Box[] {
  const face = faceAt('title', stage);
  const [width = 0] = linesOf(element, face);
  const line = face.size * face.leading;
  return [boxAt(x - ACCOUNTS.back, y - ACCOUNTS.up[formFor(stage)] - line, width, line)];
}

/** A disc as rectangles within it. */
function layDisc(_: Placed, stage: Stage, [x, y]: Point): Box[] {
  const across = DISC.across[formFor(stage)];
  return [20, 45, 70].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    const [width, height] = [across * Math.cos(angle), across * Math.sin(angle)];
    return boxAt(x - width / 2, y - height / 2, width, height);
  });
}
