import { MISSING } from '../../schema/plainMark';
import type { Finding } from '../problem';
import { quote } from '../wording';

/** A sign that should have been read as a mark, or taken out, and would be printed. */
interface Stray {
  pattern: RegExp;
  /** True where a backslash before it tells that it is meant as itself; nobody means a mark of ours so. */
  mayBeMeant: boolean;
  what: string;
  expected: string;
  fix: string;
}

const ESCAPE = 'or write a backslash before it where it is meant';
const NO_MEANING = { expected: 'sentences', fix: `take it out, ${ESCAPE}`, mayBeMeant: true };

const STRAYS: readonly Stray[] = [
  {
    pattern: /\[\^[^\]\n]*\]?|\^\[[\w-]*\]?|\[\s\^[\w-]*\]?/g,
    mayBeMeant: false,
    what: 'which is no footnote',
    expected: '`[^id]`, one for each source',
    fix: 'write `[^`, the id of the source, and `]`, without backslashes',
  },
  {
    pattern: /(?<=^|\n)#{1,6}(?=[^ \t\n#])|\{#[^}\n]*\}?/g,
    mayBeMeant: false,
    what: 'which makes no heading here',
    expected: '`## Heading {#id}` on a line of its own, with a space after `##`',
    fix: 'write the heading so, or take the sign out',
  },
  {
    pattern: /\]?\((?:claim|plain):|\]\s?\(|\]\{|\)\[(?:https?:|claim:|plain:)/g,
    mayBeMeant: false,
    what: 'outside a link',
    expected: '`[words](https://…)`, `[words](claim:id)` or `[words](plain:)`',
    fix: 'put the words between `[` and `]`, and the address between `(` and `)` right behind',
  },
  {
    pattern: /\*{1,3}|_{2,3}|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu,
    mayBeMeant: true,
    what: 'without its partner',
    expected: 'the same sign before and after the words, with no space between',
    fix: `close it, or take it out, ${ESCAPE}`,
  },
  { pattern: /\bhttps?:\/\/\S+/g, what: 'an address', ...NO_MEANING, fix: 'write `[words](https://…)`' },
  { pattern: /~~|==|`|\[\[|\]\]/g, what: 'which has no meaning here', ...NO_MEANING },
  { pattern: /[{}]/g, what: 'which only the labels of a map read', ...NO_MEANING },
  {
    pattern: /<\/?[a-z!][^<>\s]*>?|&(?:[a-z]{2,}\d*|#\w+);/gi,
    what: 'which would be printed as it stands',
    ...NO_MEANING,
    fix: `write the sign or the words that are meant, ${ESCAPE}`,
  },
  {
    pattern: new RegExp(MISSING, 'gi'),
    what: 'the sign of something still to be written',
    ...NO_MEANING,
    mayBeMeant: false,
    fix: 'write it, or take the sentence out',
  },
  { pattern: /\t+/g, what: 'a tab between words', ...NO_MEANING, fix: 'write a space; a table has no place here' },
  {
    pattern: /(?<=^|\n)(?:[•‣◦▪●·]\s?|[–—]\s(?=[^\n]*\n[–—]\s))/g,
    what: 'the sign of a list',
    ...NO_MEANING,
    fix: 'write the points as sentences',
  },
];

/**
 * What is still written as a mark in text that has been read, in order, no two in one place. `isEscaped` tells whether a
 * backslash stands before an index, so that the sign there is meant.
 */
export function strayMarks(text: string, isEscaped: (index: number) => boolean): { index: number; finding: Finding }[] {
  const found = STRAYS.flatMap(({ pattern, mayBeMeant, what, expected, fix }) =>
    Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({
      index,
      end: index + mark.length,
      isMeant: mayBeMeant && isEscaped(index),
      finding: { found: `${quote(mark)}, ${what}`, expected, fix },
    })),
  ).filter(({ isMeant }) => !isMeant);
  let end = -1;
  return found
    .toSorted((a, b) => a.index - b.index || b.end - a.end)
    .filter((mark) => {
      const isNew = mark.index >= end;
      if (isNew) end = mark.end;
      return isNew;
    });
}
