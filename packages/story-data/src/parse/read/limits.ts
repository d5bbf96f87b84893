import { closesFence, type Fence, openingFence } from './fence';
import type { Finding } from '../problem';

// A reader of Markdown looks back and recurses: what is nested deep, or full of signs that may open or close something, takes
// it hours or all of its stack. No story comes near these limits.
const MOST_CHARACTERS = 10_000;
const MOST_SIGNS = 250;
const MOST_LINES = 200;

const SIGNS = /[[\]~*_`<>&\\|]/g;
// A line that begins a quotation or an item of a list, or underlines a heading.
const REFUSED = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)|(?:=+|-+)\s*$)/;
const NESTED = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){8}/;
const INDENTED = /^[ \t]{100}/;

const TOO_DEEP: Finding = {
  found: 'quotations, lists or spaces nested too deep to be read',
  expected: 'paragraphs of plain sentences',
  fix: 'take the signs and spaces at the beginning of the line away',
};

const TOO_MANY_LINES: Finding = {
  found: `more than ${MOST_LINES} lines of lists, quotations or underlines`,
  expected: 'paragraphs of plain sentences',
  fix: 'write the points as sentences',
};

/** What is wrong with a paragraph that is too much for a reader of Markdown; undefined where it is not. */
function tooMuch(paragraph: string): Finding | undefined {
  if (paragraph.length > MOST_CHARACTERS) {
    return {
      found: `a paragraph of ${paragraph.length} characters`,
      expected: `at most ${MOST_CHARACTERS}`,
      fix: 'put empty lines between paragraphs',
    };
  }
  const signs = paragraph.match(SIGNS)?.length ?? 0;
  if (signs <= MOST_SIGNS) return undefined;
  return {
    found: `a paragraph with ${signs} signs of Markdown`,
    expected: `at most ${MOST_SIGNS}`,
    fix: 'take out what is not meant, or put empty lines between paragraphs',
  };
}

/**
 * Notes what is too much for a reader of Markdown in the lines from an offset on; tells whether it can be read. Blocks
 * between fences are not read as Markdown.
 */
export function checkReadable(text: string, start: number, add: (offset: number, finding: Finding) => void): boolean {
  let isSound = true;
  const note = (offset: number, finding: Finding | undefined) => {
    if (!finding) return;
    isSound = false;
    add(offset, finding);
  };
  let fence: Fence | undefined;
  let refused = 0;
  let paragraphAt = start;
  let at = start;
  for (const written of text.slice(start).split('\n')) {
    const line = written.replace(/\r$/, '');
    const opening = fence === undefined ? openingFence(line) : undefined;
    if (fence !== undefined || opening !== undefined || line.trim() === '') {
      note(paragraphAt, fence === undefined ? tooMuch(text.slice(paragraphAt, at)) : undefined);
      paragraphAt = at + written.length + 1;
    } else {
      if (NESTED.test(line) || INDENTED.test(line)) note(at, TOO_DEEP);
      if (REFUSED.test(line)) refused += 1;
      if (refused > MOST_LINES) {
        note(at, TOO_MANY_LINES);
        refused = Number.NEGATIVE_INFINITY;
      }
    }
    if (opening !== undefined) fence = opening;
    else if (fence !== undefined && closesFence(line, fence)) fence = undefined;
    at += written.length + 1;
  }
  note(paragraphAt, fence === undefined ? tooMuch(text.slice(paragraphAt)) : undefined);
  return isSound;
}
