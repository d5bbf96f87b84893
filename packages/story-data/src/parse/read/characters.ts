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

const NAMES: Record<string, string> = {
  '\r': 'the line end of an old system',
  '\uFEFF': 'a byte-order mark',
  '\uFFFD': 'a byte that is not UTF-8',
};

/** Tells whether a text holds a character that has no place in a story. */
export function hasRefused(text: string): boolean {
  return REFUSED.test(text);
}

/** Notes every run of characters that have no place in a story, by its first; `toOffset` turns an index in `text` into an offset in the file. */
export function checkCharacters(problems: Problems, text: string, toOffset: (index: number) => number): void {
  const oldEnd = text.search(/\r(?!\n)/);
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    // Such ends stand in every line of a file: one is told.
    if (run.startsWith('\r') && index !== oldEnd) continue;
    const character = String.fromCodePoint(run.codePointAt(0) ?? 0);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.add(toOffset(index), {
      found: `${NAMES[character] ?? 'an invisible character'} (U+${code})`,
      expected: 'text in UTF-8 without byte-order mark and control characters, and lines that end with a line feed',
      fix: 'take the character out, or save the file so',
    });
  }
}
