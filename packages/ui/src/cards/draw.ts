import type { Typesetter } from '../outlines/typesetter';
import { CARD, SAFE } from '../scenes/card';
import type { CardInks, CardPicture } from '../scenes/card';
import { n, s, write } from '../scenes/markup';
import type { Markup } from '../scenes/markup';
import { boxAt } from '../scenes/sides';
import type { Box } from '../scenes/sides';
import { cutLines } from './breakLines';
import { layLabels } from './labels';
import type { Panel, Row } from './panel';

/** The outlet's name: at the top left, its capitals within the safe part. */
const OUTLET = { weight: 800, size: 30, x: SAFE.left, y: SAFE.top + 24 } as const;
const WIDEST_OUTLET = 520;
/** Width of the hard outline of words over coasts, on either side, pixels. */
const OUTLINE = 3.2;
/** Around a card of the night, so that it does not vanish on a dark page. */
const RULE = 2;

/** A stretch of words on a card, for whoever checks what stands where. */
export interface CardText {
  text: string;
  box: Box;
  size: number;
}

/** Draws a card: the picture, the words on it, the panel. SVG without text elements or references, so that it looks the same everywhere. */
export function drawCard(
  { markup, ground, labels: wanted, dots, under }: CardPicture,
  outlet: string,
  panel: Panel,
  inks: CardInks,
  setter: Typesetter,
): { svg: string; texts: CardText[] } {
  const pathOf = (rows: readonly Row[]) => rows.map((row) => setter.path(row.text, row, row.x, row.y)).join('');
  const textOf = (row: Row): CardText => {
    const { text, x, y, size } = row;
    return { text, box: boxAt(x, y - size * 0.75, setter.width(text, row), size), size };
  };
  const [text = ''] = cutLines(outlet, WIDEST_OUTLET, 1, (line) => setter.width(line, OUTLET));
  const name: Row = { ...OUTLET, text };
  const { box } = textOf(name);
  const labels = layLabels(wanted, [panel.box, box], dots, setter);
  const outlined = (rows: readonly Row[], around: Box | null, ink: string): Markup => {
    const d = pathOf(rows);
    return [...(around && under ? halo(d, around, under) : []), filled(d, ink)];
  };
  const { width, height } = CARD;
  const body = [
    ...markup,
    ...outlined([name], box, inks.ink),
    // A figure stands in a disc of its own.
    ...labels.flatMap(({ label, rows, box }) => outlined(rows, label.face === 'number' ? null : box, label.ink)),
    ...drawPanel(panel, ground, inks),
    ...panel.rows.map((row) => filled(pathOf([row]), row.quiet ? inks.ink2 : inks.ink)),
    ...(ground === 'night' ? [ruled(inks.rule, `M1 1h${width - RULE}v${height - RULE}H1z`)] : []),
  ];
  const frame = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  return {
    svg: write([s('svg', frame, body)]),
    texts: [
      textOf(name),
      ...labels.map(({ label, box, size }) => ({ text: label.text.join(' '), box, size })),
      ...panel.rows.map(textOf),
    ],
  };
}

const filled = (d: string, fill: string) => s('path', { fill, d });
const ruled = (stroke: string, d: string) => s('path', { fill: 'none', stroke, strokeWidth: RULE, d });

/** The paper of a panel, and the bar over its words. */
function drawPanel({ box, bar, isAlone }: Panel, ground: string, inks: CardInks): Markup {
  const rect = (top: number, bottom: number, fill: string) =>
    filled(`M${box.left} ${top}H${box.right}V${bottom}H${box.left}z`, fill);
  const edge = ruled(inks.hairline, `M${box.left + 1} ${bar}V${box.bottom - 1}H${box.right - 1}V${bar}`);
  const paper = ground === 'night' ? [rect(bar, box.bottom, inks.panel), edge] : [rect(bar, box.bottom, inks.pane)];
  return [...(isAlone ? [] : paper), rect(box.top, bar, inks.line)];
}

type Under = NonNullable<CardPicture['under']>;

/** Cells of a label, in each of which its outline has the colour that most of the ground has there. */
const CELLS = { across: 8, down: 2, samples: 3 } as const;
/** The outermost cells hold what of the outline lies beyond the box. */
const SPARE = 20;

/** The outline of words in the colour of the ground under them: seen where they cross a coast or a border, and nowhere else. */
function halo(d: string, box: Box, under: Under): Markup {
  const wide = (box.right - box.left) / CELLS.across;
  const high = (box.bottom - box.top) / CELLS.down;
  const strips: (Box & { colour: string })[] = [];
  for (let j = 0; j < CELLS.down; j++) {
    const [top, bottom] = [box.top + j * high, box.top + (j + 1) * high];
    for (let i = 0; i < CELLS.across; i++) {
      const left = box.left + i * wide;
      const cell = { left, top, right: left + wide, bottom };
      const colour = mostUnder(cell, under);
      const last = strips.at(-1);
      if (last?.colour === colour && last.top === top) last.right = cell.right;
      else strips.push({ ...cell, colour });
    }
  }
  return strips.map(({ colour, left, right, top, bottom }) => {
    const x = left === box.left ? left - SPARE : left;
    const y = top === box.top ? top - SPARE : top;
    const width = (right > box.right - 1 ? right + SPARE : right) - x;
    const height = (bottom > box.bottom - 1 ? bottom + SPARE : bottom) - y;
    const viewBox = [x, y, width, height].map(n).join(' ');
    const outline = { fill: colour, stroke: colour, strokeWidth: n(2 * OUTLINE), strokeLinejoin: 'round', d };
    return s('svg', { x: n(x), y: n(y), width: n(width), height: n(height), viewBox }, s('path', outline));
  });
}

/** The colour that most of a cell has. */
function mostUnder({ left, top, right, bottom }: Box, under: Under): string {
  const votes = new Map<string, number>();
  for (let i = 0; i < CELLS.samples; i++) {
    const share = (i + 0.5) / CELLS.samples;
    const colour = under([left + share * (right - left), (top + bottom) / 2]);
    votes.set(colour, (votes.get(colour) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
