import type { Typesetter } from '../outlines/typesetter';
import { SAFE } from '../scenes/card';
import type { Point } from '../scenes/box';
import type { CardDot, CardLabel } from '../scenes/card';
import { stretchesOf } from '../scenes/markup';
import { beside, boxAt } from '../scenes/sides';
import type { Box, Side } from '../scenes/sides';
import type { Row } from './panel';

/** A line of a label, as if it began at (0, 0). */
interface Line {
  rows: Row[];
  width: number;
}

/** A label where it stands. */
export interface LaidLabel {
  label: CardLabel;
  box: Box;
  size: number;
  rows: Row[];
}

const FACES = {
  name: { weight: 800, bold: 800, size: 32, leading: 1.12 },
  label: { weight: 600, bold: 800, size: 26, leading: 1.2 },
  note: { weight: 600, bold: 800, size: 25, leading: 1.26 },
  number: { weight: 800, bold: 800, size: 25, leading: 1 },
} as const satisfies Record<CardLabel['face'], object>;

/** What is inside `*`. */
const LIGHT = 400;
/** As on the panel: from the middle of a line to its baseline, em; digits stand alone in a disc and are as high as capitals. */
const BASELINE = 0.36;
/** Around words, pixels: nothing else stands there. */
const AROUND = 7;
/** Where else words may stand when their own side has no room, in this order. */
const ELSEWHERE = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
] as const;

/** Finds room for labels in their order. A fixed one is moved into the card; another tries its sides, and is left out where none has room. */
export function layLabels(
  labels: readonly CardLabel[],
  taken: readonly Box[],
  dots: readonly CardDot[],
  setter: Typesetter,
): LaidLabel[] {
  const laid: LaidLabel[] = [];
  // Words that stand fast have their room before those that can move.
  for (const label of labels.toSorted((a, b) => Number(b.fixed) - Number(a.fixed))) {
    const lines = label.text.map((line) => setLine(line, label.face, setter));
    const isClear = (box: Box) =>
      [...taken, ...laid.map((one) => one.box)].every((other) => !meet(box, other, AROUND)) &&
      dots.every(({ at, radius }) => isSame(at, label.at) || !meet(box, around(at, radius), 2));
    const own = inside(boxOf(label, label.side, lines));
    const box = label.fixed
      ? [own].find((one) => label.side === 'centre' || isClear(one))
      : [label.side, ...ELSEWHERE]
          .map((side) => boxOf(label, side, lines))
          .find((one) => isInside(one) && isClear(one));
    if (box) laid.push(put(label, lines, box));
  }
  return laid;
}

function setLine(text: string, face: CardLabel['face'], setter: Typesetter): Line {
  const { weight, bold, size } = FACES[face];
  let width = 0;
  const rows = stretchesOf(text).map((stretch): Row => {
    const row = {
      text: stretch.text,
      weight: { plain: weight, bold, light: LIGHT }[stretch.set],
      size,
      x: width,
      y: 0,
    };
    width += setter.width(row.text, row);
    return row;
  });
  return { rows, width };
}

function boxOf({ at, side: own, gap, shift, face }: CardLabel, side: Side, lines: readonly Line[]): Box {
  const { size, leading } = FACES[face];
  const width = Math.max(...lines.map((line) => line.width));
  return beside(at, side, gap, [width, lines.length * size * leading], side === own ? shift : [0, 0]);
}

/** Lines hang from the side of their box that is nearer to their point. */
function put(label: CardLabel, lines: readonly Line[], box: Box): LaidLabel {
  const { size, leading } = FACES[label.face];
  const [x] = label.at;
  const share = box.right <= x + 1 ? 1 : box.left >= x - 1 ? 0 : 0.5;
  const rows = lines.flatMap((line, i) => {
    const left = box.left + share * (box.right - box.left - line.width);
    const y = box.top + (i + 0.5) * size * leading + BASELINE * size;
    return line.rows.map((row) => ({ ...row, x: left + row.x, y }));
  });
  return { label, box, size, rows };
}

/** A box moved into the safe part. */
function inside({ left, top, right, bottom }: Box): Box {
  const dx = Math.max(0, SAFE.left - left) + Math.min(0, SAFE.right - right);
  const dy = Math.max(0, SAFE.top - top) + Math.min(0, SAFE.bottom - bottom);
  return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
}

const isInside = (box: Box): boolean =>
  box.left >= SAFE.left && box.top >= SAFE.top && box.right <= SAFE.right && box.bottom <= SAFE.bottom;

const meet = (a: Box, b: Box, by: number): boolean =>
  a.left < b.right + by && b.left < a.right + by && a.top < b.bottom + by && b.top < a.bottom + by;

const around = ([x, y]: Point, radius: number): Box => boxAt(x - radius, y - radius, 2 * radius, 2 * radius);

const isSame = (a: Point, b: Point): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1;
