import type { Report } from './report';
import { meant, quote } from './wording';

/** What an id names. A `mark` is a claim marked in the text or printed in a ledger; a `claim` is named otherwise. */
export type MentionKind = 'source' | 'place' | 'claim' | 'mark';

/** Notes that an id is named at an offset of the file. */
export type Mention = (kind: MentionKind, id: string, offset: number) => void;

/** Ids with the offset where each is declared. Undefined where the block that declares them cannot be read. */
export type Declared = ReadonlyMap<string, number> | undefined;

/** Everything that can be named, by what it is. */
export interface Declarations {
  sources: Declared;
  places: Declared;
  claims: Declared;
}

/** Gathers the ids that a story names, to be compared with what it declares once all of it is read. */
export function createMentions(): { mention: Mention; check: (report: Report, declared: Declarations) => void } {
  const mentions: { kind: MentionKind; id: string; offset: number }[] = [];
  return {
    mention: (kind, id, offset) => mentions.push({ kind, id, offset }),
    check(report, { sources, places, claims }) {
      const declaredBy = { source: sources, place: places, claim: claims, mark: claims };
      for (const { kind, id, offset } of mentions) {
        const declared = declaredBy[kind];
        if (declared && !declared.has(id)) report.add(offset, unknown(kind, id, [...declared.keys()]));
      }
      const named = (kind: MentionKind) => new Set(mentions.filter((one) => one.kind === kind).map(({ id }) => id));
      // Where a step cannot be read, what it names is not known either.
      if (!claims) return;
      reportUnused(report, sources, named('source'), UNCITED);
      reportUnused(report, claims, named('mark'), UNMARKED);
    },
  };
}

const WHERE: Record<MentionKind, string> = {
  source: '`sources` of the front matter',
  place: '`places` of the front matter',
  claim: '`claims` of a step',
  mark: '`claims` of a step',
};

function unknown(kind: MentionKind, id: string, known: readonly string[]) {
  const what = kind === 'mark' ? 'claim' : kind;
  return {
    found: id === '' ? `a reference to a ${what} without its id` : `the unknown ${what} ${quote(id)}`,
    expected: `an id from ${WHERE[kind]}`,
    fix: meant(id, known, `add it to ${WHERE[kind]}, or name one that is there`),
  };
}

const UNCITED = (id: string) => ({
  found: `the source ${quote(id)}, which nothing cites`,
  expected: 'every source cited in the text, a claim, a statement or an account',
  fix: `write \`[^${id}]\` where it is used, or take it out`,
});

const UNMARKED = (id: string) => ({
  found: `the claim ${quote(id)}, which nothing marks`,
  expected: 'every claim marked in the text or listed in a ledger',
  fix: `write \`[words](claim:${id})\` where it is told, or take it out`,
});

function reportUnused(report: Report, declared: Declared, named: ReadonlySet<string>, finding: typeof UNCITED) {
  for (const [id, offset] of declared ?? []) if (!named.has(id)) report.add(offset, finding(id));
}
