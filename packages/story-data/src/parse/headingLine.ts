import { codeOf } from './characters';
import type { Finding } from './report';

const HEADING = /^ {0,3}##(?:[ \t]|$)/;
const ID = /^\{#[^{}]*\}$/;
const GLUED = /^ {0,3}#{2,6}(?![#\t ]|$)/;
const BEFORE = /^[^\p{L}\p{N}]*/u;
const EMPHASIS = /(?:\*\*|__)$/;

const GLUED_TO_TEXT: Finding = {
  found: '`##` with no plain blank after it, which would be printed as it stands',
  expected: '`## Heading {#id}` where a step begins, and plain sentences elsewhere',
  fix: 'take the `#` away; where a step begins, put a blank after `##` and `{#id}` at the end of the line',
};

/** Tells whether a line is a heading `## …` as Markdown reads it. */
export function isStepHeading(line: string): boolean {
  return HEADING.test(line);
}

/** The `{#id}` at the end of a line; undefined where there is none. */
export function idAtEnd(line: string): string | undefined {
  const bare = line.trimEnd().replace(EMPHASIS, '').trimEnd();
  const id = bare.slice(Math.max(bare.lastIndexOf('{#'), 0));
  return ID.test(id) ? id : undefined;
}

/** What is wrong with a line that was meant to be a heading and is none to Markdown; undefined where it was not. */
export function brokenHeading(line: string): Finding | undefined {
  if (isStepHeading(line)) return undefined;
  const id = idAtEnd(line);
  if (id === undefined && !GLUED.test(line)) return undefined;
  if (id === undefined) return GLUED_TO_TEXT;
  const before = BEFORE.exec(line)?.[0] ?? '';
  const words = line.slice(before.length, line.lastIndexOf(id)).trim().replace(EMPHASIS, '').trimEnd();
  return {
    found: whatItIs(before),
    expected: '`## Heading {#id}`, from the first column on, with a plain blank after `##`',
    fix: `write \`## ${words} ${id}\``,
  };
}

/** Names what stands before a heading's words. */
function whatItIs(before: string): string {
  const [first = ''] = before;
  if (/[^\P{Z} ]|\p{Cf}/u.test(first)) return `a heading with ${odd(first)} before it`;
  const signs = before.trim();
  if (/^#+$/.test(signs)) {
    if (/^ {4}|^ *\t/.test(before)) return 'a heading with too many blanks before it';
    if (signs !== '##' && /[\t ]$/.test(before)) return `a heading with \`${signs}\` where a step has \`##\``;
    return `a heading without a plain blank after \`${signs}\``;
  }
  if (/^(?:\*\*|__)/.test(signs)) return 'a line in bold where a heading should be';
  return signs.includes('#') ? 'a heading with other signs before `#`' : 'a heading without `##`';
}

function odd(character: string): string {
  return `a blank that is not plain, or invisible (${codeOf(character)}),`;
}
