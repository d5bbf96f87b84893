import type { Typed, Typesetter } from '../outlines/index';
import { CARD, SAFE } from '../scenes/card';
import type { CardPicture } from '../scenes/card';
import { n } from '../scenes/fragment';
import type { GroundTokens } from '../theme/tokens';
import { cutLines } from './breakLines';
import { placeLabels } from './labels';
import type { PlacedLabel } from './labels';
import type { Box, Plate } from './plate';

/** The outlet's name: at the top left, its capitals within the safe part. */
const OUTLET = { weight: 800, size: 30, baseline: SAFE.top + 24, most: 520 } as const;
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

/** Draws a card: the picture, the words on it, the plate. SVG without text elements or references, so that it looks the same everywhere. */
export function drawCard(
  picture: CardPicture,
  outlet: string,
  plate: Plate,
  inks: GroundTokens & { line: string },
  setter: Typesetter,
): { svg: string; texts: CardText[] } {
  const [name = ''] = cutLines(outlet, OUTLET.most, 1, (text) => setter.width(text, OUTLET));
  const outletBox: Box = {
    left: SAFE.left,
    top: OUTLET.baseline - OUTLET.size * 0.75,
    right: SAFE.left + setter.width(name, OUTLET),
    bottom: OUTLET.baseline + OUTLET.size * 0.25,
  };
  const labels = placeLabels(picture.labels, [plate.box, outletBox], picture.dots, setter);
  const { under } = picture;
  const filled = (d: string, fill: string) => `<path fill="${fill}" d="${d}"/>`;
  const drawLabel = (placed: PlacedLabel) => {
    const d = pathOf(placed, setter);
    // A figure stands in a disc of its own.
    return (placed.label.face === 'number' ? '' : halo(d, placed.box, under)) + filled(d, placed.label.ink);
  };
  const outletPath = setter.outline(name, OUTLET).pathAt(SAFE.left, OUTLET.baseline);
  const body = [
    picture.svg,
    halo(outletPath, outletBox, under) + filled(outletPath, inks.ink),
    ...labels.map(drawLabel),
    drawPlate(plate, picture.ground, inks, setter),
    picture.ground === 'night'
      ? `<path fill="none" stroke="${inks.rule}" stroke-width="${RULE}" d="M1 1h${CARD.width - RULE}v${CARD.height - RULE}H1z"/>`
      : '',
  ];
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">${body.join('')}</svg>`,
    texts: [
      { text: name, box: outletBox, size: OUTLET.size },
      ...labels.map(({ label, box, size }) => ({ text: label.text.join(' '), box, size })),
      ...plate.rows.map((row) => ({ text: row.text, box: boxOf(row, setter), size: row.size })),
    ],
  };
}

function drawPlate(
  { box, bar, rows, isAlone }: Plate,
  ground: string,
  inks: GroundTokens & { line: string },
  setter: Typesetter,
): string {
  const rect = (top: number, bottom: number, fill: string) =>
    `<path fill="${fill}" d="M${box.left} ${top}H${box.right}V${bottom}H${box.left}z"/>`;
  const words = rows.map(
    (row) =>
      `<path fill="${row.quiet ? inks.ink2 : inks.ink}" d="${setter.outline(row.text, row).pathAt(row.x, row.y)}"/>`,
  );
  const edge =
    ground === 'night'
      ? `<path fill="none" stroke="${inks.hairline}" stroke-width="${RULE}" d="M${box.left + 1} ${bar}V${box.bottom - 1}H${box.right - 1}V${bar}"/>`
      : '';
  const paper = rect(bar, box.bottom, ground === 'night' ? inks.panel : inks.pane) + edge;
  return (isAlone ? '' : paper) + rect(box.top, bar, inks.line) + words.join('');
}

/** Words of a label as one path. */
function pathOf({ runs, size }: PlacedLabel, setter: Typesetter): string {
  return runs.map(({ text, weight, x, y }) => setter.outline(text, { weight, size }).pathAt(x, y)).join('');
}

/** Cells of a label, in each of which its outline has the colour that most of the ground has there. */
const CELLS = { across: 8, down: 2, samples: 3 } as const;

/** The outline of words in the colour of the ground under them: seen where they cross a coast or a border, and nowhere else. */
function halo(d: string, box: Box, under: CardPicture['under']): string {
  if (!under) return '';
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
  return strips
    .map(({ colour, left, right, top, bottom }) => {
      // The outermost strips hold what of the outline lies beyond the box.
      const x = left === box.left ? left - SPARE : left;
      const y = top === box.top ? top - SPARE : top;
      const [w, h] = [
        (right > box.right - 1 ? right + SPARE : right) - x,
        (bottom > box.bottom - 1 ? bottom + SPARE : bottom) - y,
      ];
      const view = [x, y, w, h].map(n);
      return `<svg x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" viewBox="${view.join(' ')}"><path fill="${colour}" stroke="${colour}" stroke-width="${n(2 * OUTLINE)}" stroke-linejoin="round" d="${d}"/></svg>`;
    })
    .join('');
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

function boxOf(row: Typed & { text: string; x: number; y: number }, setter: Typesetter): Box {
  return {
    left: row.x,
    top: row.y - row.size * 0.75,
    right: row.x + setter.width(row.text, row),
    bottom: row.y + row.size * 0.25,
  };
}
