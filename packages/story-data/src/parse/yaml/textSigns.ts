import type { Finding } from '../report';
import { quote } from '../wording';
import { isDash, type Line } from './lines';
import { type Mistake, slip } from './mistake';

const DASHES = '-_‐‑‒–—―−﹣－';

/** A dash, a name or both, and what stands behind them. */
const HEAD = /^(?<head>(?:- +)?[-\w]+:|-)(?<gap> *)(?<rest>\S.*)$/;
const RIGHT = /^[>|][-+\d]*(?:\s+#.*|\s*)$/;
const WRONG = new RegExp(`^[>|] ?[${DASHES}+]?\\s*$`);
const WITH_TEXT = new RegExp(`^[>|](?: ?[${DASHES}+](?![${DASHES}]))? *(?<text>[^\\s>|].*)$`);
const GLUED = new RegExp(`^-[>|] ?[${DASHES}+]?(?=\\s|$)`);
const DASH = new RegExp(`^[${DASHES}]\\s*$`);
const BULLET = /^(?<bullet>[‐‑‒–—―−•·‣▪►→*]) +\S/u;

/** Fields that hold a text, which may take several lines. */
const TEXTS = new Set(['alt', 'note', 'embed', 'text', 'said', 'qualifier', 'dek', 'title', 'publisher', 'via', 'by']);

/** The sign before a text of several lines, or before an entry of a list, that explains a mistake; undefined where none does. */
export function textSignSlip(lines: readonly Line[], { code, pos }: Mistake): Mistake | undefined {
  const last = lines.findLastIndex(({ start }) => start <= pos[0]);
  for (const [index, line] of lines.slice(0, last + 1).entries()) {
    const told = wrongSign(line, lines[index + 1]);
    if (told) return slip('TEXT_SIGN', line.start + line.indent, told);
  }
  return code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR' ? lostSign(lines, last) : undefined;
}

function wrongSign({ indent, words }: Line, below: Line | undefined): Finding | undefined {
  const bullet = bulletOf(words);
  if (bullet !== undefined) return wrongBullet(bullet);
  const { head, gap, rest } = HEAD.exec(words)?.groups ?? {};
  if (head === undefined || rest === undefined || (RIGHT.test(rest) && gap !== '')) return undefined;
  const isText = below !== undefined && below.indent > indent && !isDash(below.words);
  if (WRONG.test(rest) || RIGHT.test(rest) || (DASH.test(rest) && gap !== '' && isText)) {
    return {
      found: quote(words),
      expected: `${quote(`${head} >-`)} before a text on the lines below`,
      fix: `write ${quote(`${head} >-`)}`,
    };
  }
  const text = WITH_TEXT.exec(rest)?.groups?.text;
  if (text === undefined) return undefined;
  return {
    found: `${quote(text)} on the line of the sign \`>-\``,
    expected: `nothing behind ${quote(`${head} >-`)}, and the text on the lines below`,
    fix: `write ${quote(`${head} >-`)}, and begin the text on a line of its own below, two blanks further right`,
  };
}

/** The sign that a text begins with as entries of lists do in print; undefined where it begins with none. */
export function bulletOf(words: string): string | undefined {
  return BULLET.exec(words)?.groups?.bullet;
}

/** Tells whether a text begins with a dash and the sign of a text of several lines, without the blank between the two. */
export function beginsGlued(words: string): boolean {
  return GLUED.test(words);
}

/** What to tell about a sign in the place of the dash of an entry. */
export function wrongBullet(bullet: string): Finding {
  return {
    found: `${quote(bullet)} in the place of a dash`,
    expected: 'a plain dash and a blank before each entry of a list',
    fix: `write \`-\` in the place of ${quote(bullet)}`,
  };
}

/** A text on the lines below its name that lacks the sign `>-`. */
function lostSign(lines: readonly Line[], at: number): Mistake | undefined {
  const { indent } = lines[at] ?? { indent: 0 };
  const owner = lines.slice(0, Math.max(at, 0)).findLast((line) => line.indent < indent);
  const { head, name } = /^(?<head>(?:- +)?(?<name>[-\w]+):)\s*$/.exec(owner?.words ?? '')?.groups ?? {};
  if (!owner || head === undefined || name === undefined || !TEXTS.has(name)) return undefined;
  return slip('TEXT_SIGN', owner.start + owner.indent, {
    found: `${quote(head)} without the sign \`>-\` before a text on the lines below`,
    expected: `${quote(`${head} >-`)} before a text with a colon or of several lines`,
    fix: `write ${quote(`${head} >-`)}`,
  });
}
