import type { Typed, Typesetter } from '../outlines/typesetter';
import { SAFE } from '../scenes/card';
import type { Box } from '../scenes/sides';
import { breakLines, breakParts, cutLines } from './breakLines';
import type { Wording } from './wording';

/** A line of words where it stands: its baseline begins at (x, y). */
export interface Row extends Typed {
  text: string;
  x: number;
  y: number;
  quiet: boolean;
}

/** The panel of a card: its outer edges, the foot of its bar, and its words. */
export interface Panel {
  box: Box;
  bar: number;
  /** True: the words stand on the card itself. */
  isAlone: boolean;
  rows: Row[];
}

/** The words' look: sizes in pixels, `leading` as a share of the size. */
const FACES = {
  dateline: { weight: 600, size: 26, leading: 1.25 },
  heading: { weight: 800, spacing: -0.02, leading: 1.05 },
  text: { weight: 400, size: 23, leading: 1.28 },
} as const;
/** How a panel is laid out, pixels: its width, and the sizes of a heading, which is as large as it can be; only longer ones become smaller than `least`. */
interface Layout {
  width: { least: number; most: number };
  /** Between the edges and the words. */
  inline: number;
  heading: { wished: number; least: number; smallest: number };
}

/** Beside a picture, and where there is none: then the words have the whole card, and no paper of their own. */
const LAYOUTS = {
  beside: { width: { least: 630, most: 680 }, inline: 27, heading: { wished: 60, least: 55, smallest: 40 } },
  alone: { width: { least: 1080, most: 1080 }, inline: 0, heading: { wished: 96, least: 72, smallest: 40 } },
} as const satisfies Record<string, Layout>;
const MOST_LINES = 3;
/** Where a heading and a text had better be broken. */
const CLAUSE = /(?<=[,;:]) /;
const SENTENCE = /(?<=[.?!]) (?=\p{Lu})/u;

const BAR = 6;
/** Above the words and between them, and below the last baseline. */
const SPACE = { above: 22, heading: 10, text: 13, below: 30 } as const;
/** From the middle of a line to its baseline, em: half of ascent less descent of the sans. */
const BASELINE = 0.36;

/** Lays the words of a card on its panel, which stands at the lower left of the safe part, no wider than they need. */
export function layPanel(wording: Wording, setter: Typesetter, layout: keyof typeof LAYOUTS = 'beside'): Panel {
  const { width, inline, heading: sizes }: Layout = LAYOUTS[layout];
  const inner = width.most - 2 * inline;
  const measure = (typed: Typed) => (text: string) => setter.width(text, typed);
  const heading = setHeading(wording.heading, inner, sizes, measure);
  const dateline = cutLines(wording.dateline, inner, 1, measure(FACES.dateline));
  const inText = (text: string) => {
    const lines = breakLines(text, inner, measure(FACES.text));
    return breakParts(text, SENTENCE, inner, lines.length, measure(FACES.text)) ?? lines;
  };
  const fitting = wording.text.find((text) => inText(text).length <= MOST_LINES);
  const text =
    fitting === undefined ? cutLines(wording.text[0] ?? '', inner, MOST_LINES, measure(FACES.text)) : inText(fitting);
  const blocks = [
    { lines: dateline, typed: FACES.dateline, quiet: true, above: SPACE.above },
    { lines: heading.lines, typed: heading.typed, quiet: false, above: SPACE.heading },
    { lines: text, typed: FACES.text, quiet: true, above: SPACE.text },
  ];
  const rows: Row[] = [];
  let pen = BAR;
  for (const { lines, typed, quiet, above } of blocks) {
    if (lines.length === 0) continue;
    pen += above;
    for (const line of lines) {
      const high = typed.size * typed.leading;
      rows.push({
        ...typed,
        text: line,
        x: SAFE.left + inline,
        y: pen + high / 2 + BASELINE * typed.size,
        quiet,
      });
      pen += high;
    }
  }
  const lowest = rows.at(-1)?.y ?? pen;
  const top = Math.round(SAFE.bottom - lowest - SPACE.below);
  const widest = Math.max(...rows.map((row) => setter.width(row.text, row)));
  return {
    box: {
      left: SAFE.left,
      top,
      right: SAFE.left + Math.min(width.most, Math.max(width.least, Math.ceil(widest) + 2 * inline)),
      bottom: SAFE.bottom,
    },
    bar: top + BAR,
    isAlone: layout === 'alone',
    rows: rows.map((row) => ({ ...row, y: row.y + top })),
  };
}

/** A heading in the fewest lines that it needs at its least size, and then as large as they allow. */
function setHeading(
  text: string,
  inner: number,
  sizes: Layout['heading'],
  measure: (typed: Typed) => (text: string) => number,
) {
  const typedAt = (size: number) => ({ ...FACES.heading, size });
  const linesAt = (size: number) => breakLines(text, inner, measure(typedAt(size)));
  const fewest = Math.min(MOST_LINES, linesAt(sizes.least).length);
  for (let size: number = sizes.wished; size >= sizes.least; size--) {
    const lines = breakParts(text, CLAUSE, inner, fewest, measure(typedAt(size)));
    if (lines) return { typed: typedAt(size), lines };
  }
  for (let size: number = sizes.wished; size >= sizes.smallest; size--) {
    const lines = linesAt(size);
    if (lines.length <= fewest) return { typed: typedAt(size), lines };
  }
  const typed = typedAt(sizes.smallest);
  return { typed, lines: cutLines(text, inner, MOST_LINES, measure(typed)) };
}
