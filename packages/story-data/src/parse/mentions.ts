import { isId } from '../schema/id';
import { withoutRefused } from './characters';
import { compareIds, type Declarations, type IdKind, ofAnotherStep, uncited } from './compareIds';
import { nearest } from './nearest';
import type { Report } from './report';
import { ADDRESS, quote } from './wording';

/**
 * How an id is named: a `mark` is a claim marked in the text or printed in a ledger, a
 * `row` one that a ledger prints though its step does not declare it, an `address` an id alone in a link.
 */
export type MentionKind = IdKind | 'mark' | 'row' | 'address';

/** Notes that an id is named at an offset of the file. */
export type Mention = (kind: MentionKind, id: string, offset: number) => void;

interface Mentioned {
  kind: Exclude<MentionKind, 'address'>;
  id: string;
  offset: number;
}

const KINDS = ['source', 'place', 'claim'] as const;

/** Gathers the ids that a story names, to be compared with what it declares once all of it is read. */
export function createMentions(): {
  mention: Mention;
  check: (report: Report, text: string, declared: Declarations, isWhole: boolean) => void;
} {
  const mentions: Mentioned[] = [];
  const addresses: { id: string; offset: number }[] = [];
  return {
    mention(kind, written, offset) {
      // A character that is refused is told for itself.
      const id = withoutRefused(written);
      if (kind === 'address') addresses.push({ id, offset });
      else mentions.push({ kind, id, offset });
    },
    check(report, text, declared, isWhole) {
      // A row that no step declares is an unknown claim like any other.
      for (const { kind, id, offset } of mentions) {
        if (kind === 'row' && declared.claim?.has(id)) report.add(offset, ofAnotherStep(id));
      }
      const all = [...mentions, ...addresses.flatMap(({ id, offset }) => readAddress(report, declared, id, offset))];
      // Where something else is wrong, a part of the file may not have been read.
      const hidden = report.hasAny() ? idsNamedIn(text) : new Set<string>();
      const explained = new Set<string>();
      for (const kind of KINDS) {
        const own = all.filter(
          (one) => one.kind === kind || (kind === 'claim' && one.kind !== 'source' && one.kind !== 'place'),
        );
        for (const id of compareIds(report, kind, declared, own)) explained.add(`${kind} ${id}`);
      }
      // Where a step is lost or cannot be read, what it names is not known either.
      if (!declared.claim || !isWhole) return;
      const cited = new Set(all.filter(({ kind }) => kind === 'source').map(({ id }) => id));
      for (const [id, offset] of declared.source ?? []) {
        const isTold = explained.has(`source ${id}`) || hidden.has(id) || !isId(id);
        if (!cited.has(id) && !isTold) report.add(offset, uncited(id));
      }
    },
  };
}

/** An id alone where the address of a link belongs: notes what it was probably meant to be, and returns that as named. */
function readAddress(report: Report, { claim, source }: Declarations, id: string, offset: number): Mentioned[] {
  const written = id.replace(/^claims?-/, '');
  const meant = [id, written].find((one) => claim?.has(one)) ?? nearest(written, [...(claim?.keys() ?? [])]);
  const refuse = (fix: string) => report.add(offset, { found: `the address ${quote(id)}`, expected: ADDRESS, fix });
  if (meant !== undefined) {
    refuse(`write \`(claim:${meant})\``);
    return [{ kind: 'mark', id: meant, offset }];
  }
  if (source?.has(id)) {
    refuse(`cite the source by \`[^${id}]\` after the words, or write its whole address, from \`https://\` on`);
    return [{ kind: 'source', id, offset }];
  }
  refuse('write the whole address, from `https://` on, or `claim:` before the id of a claim');
  return [];
}

/** Everything in the file that looks like an id where ids are named: after `[^`, `claim:`, or in a list. */
function idsNamedIn(text: string): ReadonlySet<string> {
  const names = text.matchAll(/(?:\^|[:[,(]\s?|-\s)(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)/g);
  return new Set(Array.from(names, ({ groups }) => groups?.id ?? ''));
}
