import { MISSING } from '../../schema/plainMark';
import { quote } from '../wording';
import type { Placed } from './lines';

const OUT = 'take it out';
const SENTENCES = 'write the points as sentences';

/** Signs that should have been read as a mark, or taken out, and would be printed: what they are, and how that is mended. */
const STRAYS: readonly [pattern: RegExp, what: string, fix: string][] = [
  [/\[\^[^\]\n]*\]?|\^\[[\w-]*\]?|\[\s\^[\w-]*\]?/g, 'which is no footnote', 'write `[^id]`, the id of a source'],
  [
    /(?<=^|\n)#{1,6}(?=[^ \t\n#])|\{#[^}\n]*\}?/g,
    'which makes no heading here',
    'write `## Heading {#id}` on a line of its own, with a space after `##`',
  ],
  [
    /\]?\((?:claim|plain):|\]\s?\(|\]\{|\)\[(?:https?:|claim:|plain:)/g,
    'outside a link',
    'write `[words](https://…)`, `[words](claim:id)` or `[words](plain:)`, with no space between',
  ],
  [
    /\*{1,3}|_{2,3}|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu,
    'without its partner',
    'close it with the same sign, or take it out',
  ],
  [/\bhttps?:\/\/\S+/g, 'an address', 'write `[words](https://…)`'],
  [/~~|==|`|\[\[|\]\]|[{}]/g, 'which has no meaning here', OUT],
  [/<\/?[a-z!][^<>\s]*>?|&(?:[a-z]{2,}\d*|#\w+);/gi, 'which would be printed as it stands', OUT],
  [new RegExp(MISSING, 'gi'), 'the sign of something still to be written', 'write it, or take the sentence out'],
  [/\t+/g, 'a tab between words', 'write a space'],
  [/(?<=^|\n)(?:[•‣◦▪●·]\s?|[–—]\s(?=[^\n]*\n[–—]\s))/g, 'the sign of a list', SENTENCES],
];

/** Marks of ours, which nobody means as themselves: some editors put backslashes before them. */
const OURS = /^(?:\[\^|\^\[|\{#|\]?\((?:claim|plain):)/;

/**
 * What is still written as a mark in text that has been read, in order, no two in one place. `isEscaped` tells whether a
 * backslash stands before an index, so that the sign there is meant.
 */
export function strayMarks(text: string, isEscaped: (index: number) => boolean): Placed[] {
  const found = STRAYS.flatMap(([pattern, what, fix]) =>
    Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({ at: index, mark, what, fix })),
  );
  let end = -1;
  return found
    .filter(({ at, mark }) => !isEscaped(at) || OURS.test(mark))
    .toSorted((a, b) => a.at - b.at || b.mark.length - a.mark.length)
    .flatMap(({ at, mark, what, fix }) => {
      if (at < end) return [];
      end = at + mark.length;
      const expected = 'sentences; a sign that is meant has a backslash before it';
      return { at, finding: { found: `${quote(mark)}, ${what}`, expected, fix } };
    });
}
