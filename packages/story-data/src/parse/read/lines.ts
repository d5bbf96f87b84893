import type { Finding } from '../problem';

/** A finding, and where in a text. */
export interface Placed {
  at: number;
  finding: Finding;
}

// A reader of Markdown looks back and recurses: what is nested deep, or full of signs that may open or close something, takes
// it hours or all of its stack. No story comes near these limits.
const MOST_CHARACTERS = 10_000;
const MOST_SIGNS = 250;
const MOST_LINES = 200;

const SIGNS = /[[\]~*_`<>&\\|]/g;
const FENCE = /^ {0,3}(?<marks>`{3,}(?=[^`]*$)|~{3,})/;
// A line that begins a quotation or an item of a list, or underlines a heading.
const REFUSED = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|(?:=+|-+)\s*$)/;
const TOO_DEEP = /^(?:(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){8}|[ \t]{100})/;
/** A field that stands in a ```scene block, and nowhere else. */
const SETTING = /^(?:rail|dateline|when|alt|claims|statements|beats|scene):(?:[ \t]|$)/;
/** A line that belongs to the next step, and to no block. */
const NEXT_STEP = /^(?:#.*\{#[^}]*\}$|(?:```+|~~~+)[ \t]*\w)/;

/**
 * What makes the lines from an offset on unreadable, the first only: too much for a reader of Markdown, a fenced block that
 * would swallow what follows, or settings outside a block. Blocks between fences are not read as Markdown.
 */
export function mistakeInLines(text: string, start: number): Placed | undefined {
  let fence: { marks: string; at: number } | undefined;
  let refused = 0;
  let paragraphAt = start;
  let at = start;
  for (const written of `${text.slice(start)}\n`.split('\n')) {
    const line = written.trimEnd();
    const next = at + written.length + 1;
    const marks = FENCE.exec(line)?.groups?.marks;
    if (fence) {
      if (NEXT_STEP.test(line)) break;
      if (marks?.startsWith(fence.marks) && line.endsWith(marks)) fence = undefined;
      paragraphAt = next;
    } else if (marks !== undefined || line === '') {
      const finding = tooMuch(text.slice(paragraphAt, at));
      if (finding) return { at: paragraphAt, finding };
      if (marks !== undefined) fence = { marks, at };
      paragraphAt = next;
    } else {
      refused += REFUSED.test(line) ? 1 : 0;
      if (SETTING.test(line)) return { at, finding: NOT_OPENED };
      if (TOO_DEEP.test(line))
        return { at, finding: { ...NESTED, found: 'quotations, lists or spaces nested too deep' } };
      if (refused > MOST_LINES) return { at, finding: { ...NESTED, found: `more than ${MOST_LINES} lines of lists` } };
    }
    at = next;
  }
  return fence && { at: fence.at, finding: NOT_CLOSED };
}

function tooMuch(paragraph: string): Finding | undefined {
  const signs = paragraph.match(SIGNS)?.length ?? 0;
  const fix = 'put empty lines between paragraphs, or take out what is not meant';
  if (paragraph.length > MOST_CHARACTERS)
    return { found: `a paragraph of ${paragraph.length} characters`, expected: `at most ${MOST_CHARACTERS}`, fix };
  return signs > MOST_SIGNS
    ? { found: `a paragraph with ${signs} signs of Markdown`, expected: `at most ${MOST_SIGNS}`, fix }
    : undefined;
}

const NESTED = {
  expected: 'paragraphs of plain sentences',
  fix: 'write the points as sentences, and take signs and spaces at the beginning of lines away',
};

const NOT_CLOSED: Finding = {
  found: 'a fenced block that is not closed before the text goes on',
  expected: 'a line of three backquotes after its last field, and text below',
  fix: 'write ``` on a line of its own below the last field, or take this line out',
};

const NOT_OPENED: Finding = {
  found: 'fields of a step outside a block',
  expected: '```scene on a line of its own above the fields of a step',
  fix: 'write it above this line; or, where this is text, begin it otherwise',
};
