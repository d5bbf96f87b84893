import { MISSING } from '../schema/plainMark';
import type { Finding } from './report';
import { quote } from './wording';

/** A sign that should have been read as a mark, or taken out, and would be printed. */
export interface StrayMark {
  /** Where it stands in the text. */
  index: number;
  end: number;
  finding: Finding;
  /** Ids of sources that it was meant to cite. */
  cites: readonly string[];
}

interface Stray {
  pattern: RegExp;
  /** True where a backslash before it tells that it is meant as itself. Default false: nobody means a mark of ours so. */
  mayBeMeant?: true;
  /** What to tell about it; undefined where it is no stray after all. */
  tell: (found: string, known: ReadonlySet<string>) => Finding | undefined;
}

const SENTENCES = 'sentences';
const ESCAPE = 'or write a backslash before it where it is meant';

const idsIn = (found: string) => found.match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu) ?? [];

const citedBy = (found: string, known: ReadonlySet<string>): string[] => {
  const ids = idsIn(found);
  const joined = ids.join('-');
  return known.has(joined) ? [joined] : ids.filter((id) => known.has(id));
};

const footnote = (found: string, known: ReadonlySet<string>): Finding => {
  const cited = citedBy(found, known);
  const written = (cited.length > 0 ? cited : idsIn(found).slice(0, 1)).map((id) => `[^${id}]`).join('');
  return {
    found: `${quote(found)}, which is no footnote`,
    expected: '`[^id]`, one for each source',
    fix: written === '' ? 'write `[^` and the id of the source, and `]`' : `write \`${written}\``,
  };
};

const half = (found: string): Finding => ({
  found: `${quote(found)} without its partner`,
  expected: `\`${found}words${found}\``,
  fix: `close it, or take it out, ${ESCAPE}`,
});

const halfLink = (found: string): Finding => {
  const scheme = /claim|plain/.exec(found)?.[0];
  const address = scheme === undefined ? 'https://…' : `${scheme}:${scheme === 'claim' ? 'id' : ''}`;
  return {
    found: `${quote(found)} outside a link`,
    expected: `\`[words](${address})\``,
    fix: 'put the words between `[` and `]`, close the bracket after the address, and leave no blank between the two',
  };
};

const noWord =
  (what: string, fix: string) =>
  (found: string): Finding => ({ found: `${quote(found)}, ${what}`, expected: SENTENCES, fix });

const STRAYS: readonly Stray[] = [
  {
    pattern: /\[\^[^\]\n]*\]/g,
    // One id alone is a footnote that names what is not there: that is told where the ids are compared.
    tell: (found, known) => (/^\[\^[^\s,;^]*\]$/.test(found) ? undefined : footnote(found, known)),
  },
  {
    pattern: /\[\^(?![^\]\n]*\])[\w-]*|\^\[[\w-]*\]?|[({［]\s?\^\s?[\w-]*[)}\]］]?|\[\s\^[\w-]*\]?|(?<!\[)\^[\w-]+\]/g,
    tell: footnote,
  },
  {
    pattern: /\[[\w-]+(?:[ ,;]+[\w-]+){0,9}\](?![([])/g,
    tell(found, known) {
      const ids = idsIn(found);
      // A word between brackets may be an editor's (`[port]`): several, or one with a hyphen, are hardly.
      const isCited = ids.every((id) => known.has(id)) || ids.some((id) => id.includes('-') && known.has(id));
      return isCited ? footnote(found, known) : undefined;
    },
  },
  { pattern: /\]?\((?:claim|plain):|\]\s?\(https?:\S*|\]\(|\]\{|\)\[(?:https?:\S*|claim:|plain:)/g, tell: halfLink },
  { pattern: /\*{1,3}|_{2,3}|(?<![\p{L}\p{N}_])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}_])/gu, mayBeMeant: true, tell: half },
  {
    pattern: /\bhttps?:\/\/\S+|\bwww\.[\w-]+\.\S+/g,
    tell: bareAddress,
  },
  { pattern: /~~|==|`/g, mayBeMeant: true, tell: noWord('which has no meaning here', `take it out, ${ESCAPE}`) },
  {
    pattern: /\[\[[^[\]\n]*\]\]|\[\[|\]\]/g,
    tell: noWord('which has no meaning here', 'take it out; a link is `[words](https://…)`'),
  },
  {
    pattern: /\{[^{}\n]*\}|[{}]/g,
    mayBeMeant: true,
    tell: noWord('which only the labels of a map read', `write what is meant, ${ESCAPE}`),
  },
  {
    pattern: /<\/?[a-z!][^<>\s]*>?|&(?:[a-z]{2,}\d*|#\w+);/gi,
    mayBeMeant: true,
    tell: noWord('which would be printed as it stands', `write the sign or the words that are meant, ${ESCAPE}`),
  },
  {
    pattern: new RegExp(MISSING, 'gi'),
    tell: noWord('the sign of something still to be written', 'write it, or take the sentence out'),
  },
  {
    pattern: /\t+/g,
    tell: () => ({
      found: 'a tab between words',
      expected: SENTENCES,
      fix: 'write a blank; a table has no place here',
    }),
  },
  {
    pattern: /(?<=^|\n)(?:[•‣◦▪●·]\s?|[–—]\s(?=[^\n]*\n[–—]\s))/g,
    tell: (found) => ({
      found: `a list typed with ${quote(found.trim())}`,
      expected: SENTENCES,
      fix: 'write the points as sentences',
    }),
  },
];

function withoutEscape(finding: Finding): Finding {
  return { ...finding, fix: `${finding.fix}, without backslashes` };
}

/** What to tell about an address that would be printed. */
export function bareAddress(address: string): Finding {
  return {
    found: `the address ${quote(address)} in running text`,
    expected: 'words that link to it',
    fix: 'write `[words](https://…)`, or cite it as a source, `[^id]`',
  };
}

/**
 * What is still written as a mark in text that has been read, in order, each sign once. `known` are the ids of sources;
 * `isEscaped` tells whether a backslash stands before an index, so that the sign there is meant.
 */
export function strayMarks(
  text: string,
  known: ReadonlySet<string>,
  isEscaped: (index: number) => boolean,
): StrayMark[] {
  const found = STRAYS.flatMap(({ pattern, mayBeMeant, tell }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: mark, index }): StrayMark[] => {
      const isMeant = isEscaped(index);
      const finding = isMeant && mayBeMeant ? undefined : tell(mark, known);
      const cites = mark.includes('^') || mark.startsWith('[') ? citedBy(mark, known) : [];
      return finding
        ? [{ index, end: index + mark.length, finding: isMeant ? withoutEscape(finding) : finding, cites }]
        : [];
    }),
  ).toSorted((a, b) => a.index - b.index || b.end - a.end);
  let end = -1;
  const told = new Set<string>();
  return found.filter((mark) => {
    // A sign that stands again is told once: whoever has mended one knows the other.
    const isNew = mark.index >= end && !told.has(mark.finding.found);
    if (mark.index >= end) end = mark.end;
    told.add(mark.finding.found);
    return isNew;
  });
}
