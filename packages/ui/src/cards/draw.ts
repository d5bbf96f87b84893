import type { Typesetter } from '../outlines/typesetter';
import { CARD, SAFE } from '../scenes/card';
import type { CardInks, CardPicture } from '../scenes/card';
import { n, s, write } from '../scenes/markup';
import type { Markup } from '../scenes/markup';
import { cutLines } from './breakLines';
import { layLabels } from './labels';
import type { LaidLabel } from './labels';
import { boxAt } from '../scenes/sides';
import type { Box } from '../scenes/sides';
import type { Panel, Row } from './panel';

/** The outlet's name: at the top left, its capitals within the safe part. */
const OUTLET = { weight: 800, size: 30, x: SAFE.left, y: SAFE.top + 24, quiet: false } as const;
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
  picture: CardPicture,
  outlet: string,
  panel: Panel,
  inks: CardInks,
  setter: Typesetter,
): { svg: string; texts: CardText[] } {
  const [text = ''] = cutLines(outlet, WIDEST_OUTLET, 1, (line) => setter.width(line, OUTLET));
  const name: Row = { ...OUTLET, text };
  const outletBox = boxOf(name, setter);
  const labels = layLabels(picture.labels, [panel.box, outletBox], picture.dots, setter);
  const { under } = picture;
  const drawLabel = (laid: LaidLabel) => {
    const d = pathOf(laid, setter);
    // A figure stands in a disc of its own.
    const around = laid.label.face === 'number' ? [] : halo(d, laid.box, under);
    return [...around, filled(d, laid.label.ink)];
  };
  const outletPath = rowPath(name, setter);
  const { width, height } = CARD;
  const body = [
    ...picture.markup,
    ...halo(outletPath, outletBox, under),
    filled(outletPath, inks.ink),
    ...labels.flatMap(drawLabel),
    ...drawPanel(panel, picture.ground, inks, setter),
    ...(picture.ground === 'night' ? [ruled(inks.rule, `M1 1h${width - RULE}v${height - RULE}H1z`)] : []),
  ];
  const card = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    body,
  );
  return {
    svg: write([card]),
    texts: [
      textOf(name, setter),
      ...labels.map(({ label, box, size }) => ({ text: label.text.join(' '), box, size })),
      ...panel.rows.map((row) => textOf(row, setter)),
    ],
  };
}

const filled = (d: string, fill: string) => s('path', { fill, d });
const ruled = (stroke: string, d: string) => s('path', { fill: 'none', stroke, strokeWidth: RULE, d });

function drawPanel({ box, bar, rows, isAlone }: Panel, ground: string, inks: CardInks, setter: Typesetter): Markup {
  const rect = (top: number, bottom: number, fill: string) =>
    filled(`M${box.left} ${top}H${box.right}V${bottom}H${box.left}z`, fill);
  const edge = ruled(inks.hairline, `M${box.left + 1} ${bar}V${box.bottom - 1}H${box.right - 1}V${bar}`);
  const paper = ground === 'night' ? [rect(bar, box.bottom, inks.panel), edge] : [rect(bar, box.bottom, inks.pane)];
  const words = rows.map((row) => filled(rowPath(row, setter), row.quiet ? inks.ink2 : inks.ink));
  return [...(isAlone ? [] : paper), rect(box.top, bar, inks.line), ...words];
}

/** Words of a label as one path. */
function pathOf({ runs, size }: LaidLabel, setter: Typesetter): string {
  return runs.map(({ text, weight, x, y }) => setter.outline(text, { weight, size }).pathAt(x, y)).join('');
}

/** Cells of a label, in each of which its outline has the colour that most of the ground has there. */
const CELLS = { across: 8, down: 2, samples: 3 } as const;

/** The outline of words in the colour of the ground under them: seen where they cross a coast or a border, and nowhere else. */
function halo(d: string, box: Box, under: CardPicture['under']): Markup {
  if (!under) return [];
  const wide = (box.right - box.left) / CELLS.across;
  const high = (box.bottom - box.top) / CELLS.down;
  const strips: { colour: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (let j = 0; j < CELLS.down; j++) {
    const [top, bottom] = [box.top + j * high, box.top + (j + 1) * high];
    for (let i = 0; i < CELLS.across; i++) {
      const left = box.left + i * wide;
      const colour = mostUnder({ left, top, right: left + wide, bottom }, under);
      const last = strips.at(-1);
      if (last?.colour === colour && last.top === top) last.right = left + wide;
      else strips.push({ colour, left, right: left + wide, top, bottom });
    }
  }
  return strips.map(({ colour, left, right, top, bottom }) => {
    // The outermost strips hold what of the outline lies beyond the box.
    const x = left === box.left ? left - SPARE : left;
    const y = top === box.top ? top - SPARE : top;
    const width = (right > box.right - 1 ? right + SPARE : right) - x;
    const height = (bottom > box.bottom - 1 ? bottom + SPARE : bottom) - y;
    const strokeWidth = n(2 * OUTLINE);
    return s(
      'svg',
      { x: n(x), y: n(y), width: n(width), height: n(height), viewBox: [x, y, width, height].map(n).join(' ') },
      s('path', { fill: colour, stroke: colour, strokeWidth, strokeLinejoin: 'round', d }),
    );
  });
}

const SPARE = 20;

/** The colour that most of a cell has. */
function mostUnder({ left, top, right, bottom }: Box, under: NonNullable<CardPicture['under']>): string {
  const votes = new Map<string, number>();
  for (let i = 0; i < CELLS.samples; i++) {
    const share = (i + 0.5) / CELLS.samples;
    const colour = under([left + share * (right - left), (top + bottom) / 2]);
    votes.set(colour, (votes.get(colour) ?? 0) + 1);
  }
  return [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const rowPath = (row: Row, setter: Typesetter): string => setter.outline(row.text, row).pathAt(row.x, row.y);

const boxOf = (row: Row, setter: Typesetter): Box =>
  boxAt(row.x, row.y - row.size * 0.75, setter.width(row.text, row), row.size);

const textOf = (row: Row, setter: Typesetter): CardText => ({
  text: row.text,
  box: boxOf(row, setter),
  size: row.size,
});
