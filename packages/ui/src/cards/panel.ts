import type { Typed, Typesetter } from '../outlines/typesetter';
import { SAFE } from '../scenes/card';
import type { Box } from '../scenes/sides';
import { breakLines, breakParts, cutLines } from './breakLines';
import type { Measure } from './breakLines';
import type { Wording } from './wording';

/** A stretch of words set in one way, where it stands: its baseline begins at (x, y). */
export interface Row extends Typed {
  text: string;
  x: number;
  y: number;
}

/** The panel of a card: its outer edges, the foot of its bar, and its words. */
export interface Panel {
  box: Box;
  bar: number;
  /** True: the words stand on the card itself. */
  isAlone: boolean;
  rows: (Row & { quiet: boolean })[];
}

/** The words' look: sizes in pixels, `leading` as a share of the size. */
const FACES = {
  dateline: { weight: 600, size: 26, leading: 1.25 },
  heading: { weight: 800, spacing: -0.02, leading: 1.05 },
  text: { weight: 400, size: 23, leading: 1.28 },
} as const;

/**
 * Beside a picture, and where there is none: then the words have the whole card, and no paper of their own. Pixels: the panel's width, `inline` between
 * its edges and the words, and the sizes of a heading, which is as large as it can be; only longer ones become smaller than `least`.
 */
const LAYOUTS = {
  beside: { width: { least: 630, most: 680 }, inline: 27, heading: { wished: 60, least: 55, smallest: 40 } },
  alone: { width: { least: 1080, most: 1080 }, inline: 0, heading: { wished: 96, least: 72, smallest: 40 } },
} as const;
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
export function layPanel(wording: Wording, setter: Typesetter, isAlone: boolean): Panel {
  const { width, inline, heading: sizes } = LAYOUTS[isAlone ? 'alone' : 'beside'];
  const inner = width.most - 2 * inline;
  const measure = (typed: Typed) => (text: string) => setter.width(text, typed);
  const heading = setHeading(wording.heading, inner, sizes, measure);
  const inText = (text: string) => {
    const lines = breakLines(text, inner, measure(FACES.text));
    return breakParts(text, SENTENCE, inner, lines.length, measure(FACES.text)) ?? lines;
  };
  const text =
    wording.text.map(inText).find((lines) => lines.length <= MOST_LINES) ??
    cutLines(wording.text[0] ?? '', inner, MOST_LINES, measure(FACES.text));
  const dateline = cutLines(wording.dateline, inner, 1, measure(FACES.dateline));
  const blocks = [
    { lines: dateline, typed: FACES.dateline, quiet: true, above: SPACE.above },
    { ...heading, quiet: false, above: SPACE.heading },
    { lines: text, typed: FACES.text, quiet: true, above: SPACE.text },
  ];
  let pen = BAR;
  const rows = blocks.flatMap(({ lines, typed, quiet, above }) => {
    const high = typed.size * typed.leading;
    const top = pen + above;
    if (lines.length > 0) pen = top + lines.length * high;
    return lines.map((line, i) => ({
      ...typed,
      text: line,
      x: SAFE.left + inline,
      y: top + (i + 0.5) * high + BASELINE * typed.size,
      quiet,
    }));
  });
  const top = Math.round(SAFE.bottom - (rows.at(-1)?.y ?? pen) - SPACE.below);
  const widest = Math.ceil(Math.max(...rows.map((row) => setter.width(row.text, row)))) + 2 * inline;
  const right = SAFE.left + Math.min(width.most, Math.max(width.least, widest));
  return {
    box: { left: SAFE.left, top, right, bottom: SAFE.bottom },
    bar: top + BAR,
    isAlone,
    rows: rows.map((row) => ({ ...row, y: row.y + top })),
  };
}

type Sizes = (typeof LAYOUTS)[keyof typeof LAYOUTS]['heading'];

/** A heading in the fewest lines that it needs at its least size, and then as large as they allow. */
function setHeading(text: string, inner: number, sizes: Sizes, measureIn: (typed: Typed) => Measure) {
  const typedAt = (size: number) => ({ ...FACES.heading, size });
  const largest = (least: number, linesIn: (measure: Measure) => string[] | null) => {
    for (let size: number = sizes.wished; size >= least; size--) {
      const lines = linesIn(measureIn(typedAt(size)));
      if (lines) return { typed: typedAt(size), lines };
    }
    return null;
  };
  const fewest = Math.min(MOST_LINES, breakLines(text, inner, measureIn(typedAt(sizes.least))).length);
  const inFewest = (measure: Measure) => {
    const lines = breakLines(text, inner, measure);
    return lines.length <= fewest ? lines : null;
  };
  const typed = typedAt(sizes.smallest);
  return (
    largest(sizes.least, (measure) => breakParts(text, CLAUSE, inner, fewest, measure)) ??
    largest(sizes.smallest, inFewest) ?? { typed, lines: cutLines(text, inner, MOST_LINES, measureIn(typed)) }
  );
}
