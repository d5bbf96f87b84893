import type { Finding } from '../problem';
import type { Problems } from '../problems';

// Some scripts have no spaces between words: only there, a space without width tells where a line may break.
const WITHOUT_SPACES = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

// Control characters but tab and line breaks; the order mark; spaces without width; separators of lines; embeddings, overrides
// and isolates of text direction; halves of a surrogate pair; and the mark that a decoder writes for bytes that are not UTF-8.
const REFUSED = new RegExp(
  '(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)|[\\u{FEFF}\\u{2028}-\\u{202E}\\u{2066}-\\u{2069}\\u{FFFD}\\p{Cs}]' +
    `|(?<!${WITHOUT_SPACES})\\u{200B}(?!${WITHOUT_SPACES})`,
  'u',
);

const RUNS = new RegExp(`(?:${REFUSED.source})+`, 'gu');

const OLD_LINE_ENDS: Finding = {
  found: 'the end of a line as old systems wrote it (U+000D alone)',
  expected: 'lines that end with a line feed (LF), or with both (CRLF)',
  fix: 'save the file with line ends LF, or take the character out where it stands alone',
};

/** Tells whether a text holds a character that has no place in a story. */
export function hasRefused(text: string): boolean {
  return REFUSED.test(text);
}

/** Notes every run of characters that have no place in a story, by its first; `toOffset` turns an index in `text` into an offset in the file. */
export function checkCharacters(problems: Problems, text: string, toOffset: (index: number) => number): void {
  const oldEnd = text.search(/\r(?!\n)/);
  if (oldEnd !== -1) problems.add(toOffset(oldEnd), OLD_LINE_ENDS);
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    // Such ends stand in every line of a file: one is told.
    if (run.startsWith('\r')) continue;
    const character = String.fromCodePoint(run.codePointAt(0) ?? 0);
    problems.add(toOffset(index), {
      found: `${nameOf(character, index)} (${codeOf(character)})`,
      expected: 'text without invisible control characters',
      fix: fixFor(character, index),
    });
  }
}

function nameOf(character: string, index: number): string {
  if (character === '\uFEFF' && index === 0) return 'a byte-order mark';
  if (/[\uFEFF\u200B]/.test(character)) return 'an invisible space without width';
  if (/[\u2028\u2029]/.test(character)) return 'an invisible end of a line';
  if (character === '\uFFFD') return 'the mark of a byte that is not UTF-8';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  return /\p{Cf}/u.test(character) ? 'a character that turns the direction of text' : 'a control character';
}

function fixFor(character: string, index: number): string {
  if (character === '\uFEFF' && index === 0) return 'save the file as UTF-8 without byte-order mark';
  return /[\u2028\u2029]/.test(character)
    ? 'take the character out; a new paragraph begins after an empty line'
    : 'take the character out';
}

/** A character by its number, as in `U+200B`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
