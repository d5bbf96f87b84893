import { isId, slugOf } from '../schema/id';
import { nearest } from './nearest';
import type { Finding, Report } from './report';
import { quote } from './wording';

/** What an id is of. */
export type IdKind = 'source' | 'place' | 'claim';

/** Ids with the offset where each is declared. Undefined where the block that declares them cannot be read. */
export type Declared = ReadonlyMap<string, number> | undefined;

/** Everything that can be named, by what it is. */
export type Declarations = Readonly<Record<IdKind, Declared>>;

const WHERE: Record<IdKind, string> = {
  source: '`sources` of the front matter',
  place: '`places` of the front matter',
  claim: '`claims` of a step',
};

/**
 * Notes ids that are named and not declared; returns those declared ids that are told with them, because they were
 * probably meant.
 */
export function compareIds(
  report: Report,
  kind: IdKind,
  declarations: Declarations,
  mentions: readonly { id: string; offset: number }[],
): ReadonlySet<string> {
  const declared = declarations[kind];
  const told = new Set<string>();
  if (!declared) return told;
  const known = [...declared.keys()].filter(isId);
  // An ill-formed id is told where it is declared.
  const illFormed = new Set([...declared.keys()].filter((id) => !isId(id)).map(slugOf));
  const named = new Set(mentions.map(({ id }) => id));
  const unknown = new Map<string, number[]>();
  for (const { id, offset } of mentions) {
    if (declared.has(id) || illFormed.has(slugOf(id))) continue;
    unknown.set(id, [...(unknown.get(id) ?? []), offset]);
  }
  const spare = known.filter((id) => !named.has(id));
  const only = unknown.size === 1 && spare.length === 1 ? spare[0] : undefined;
  for (const [id, offsets] of unknown) {
    const renamed = id === '' || offsets.length === 1 ? undefined : (nearest(id, spare) ?? only);
    const meant = known.includes(slugOf(id)) ? slugOf(id) : nearest(id, known);
    const guess = renamed ?? meant ?? only;
    if (guess !== undefined) told.add(guess);
    if (renamed !== undefined) {
      report.add(declared.get(renamed) ?? 0, renamedFinding(kind, renamed, id, offsets.length));
    } else {
      const lines = [...new Set(offsets.toSorted((a, b) => a - b).map((offset) => report.placeOf(offset).line))];
      report.add(Math.min(...offsets), {
        ...unknownFinding(kind, declarations, id, meant, only),
        ...(lines.length > 1 && { found: `the unknown ${kind} ${quote(id)}, named in lines ${listOf(lines)}` }),
      });
    }
  }
  return told;
}

/** The first ten of some lines, and how many there are more. */
function listOf(lines: readonly number[]): string {
  const first = lines.slice(0, 10).join(', ');
  return lines.length > 10 ? `${first} and ${lines.length - 10} more` : first;
}

function renamedFinding(kind: IdKind, now: string, old: string, count: number): Finding {
  return {
    found: `the ${kind} ${quote(now)}, which nothing names, while ${count} places name ${quote(old)}`,
    expected: 'one id in all of these places',
    fix: `write \`${old}:\` here, or ${quote(now)} in the ${count} places`,
  };
}

function unknownFinding(
  kind: IdKind,
  declarations: Declarations,
  id: string,
  meant: string | undefined,
  only: string | undefined,
): Finding {
  const expected = `an id from ${WHERE[kind]}`;
  const other = (['claim', 'source'] as const).find((one) => one !== kind && declarations[one]?.has(id));
  if (other !== undefined && meant === undefined) {
    const mark =
      other === 'claim' ? `a claim is marked by \`[words](claim:${id})\`` : `a source is cited by \`[^${id}]\``;
    return {
      found: `the ${other} ${quote(id)} where a ${kind} belongs`,
      expected,
      fix: `write the id of a ${kind}; ${mark}`,
    };
  }
  const found = id === '' ? `a reference to a ${kind} without its id` : `the unknown ${kind} ${quote(id)}`;
  if (meant !== undefined) {
    const orAdd = isId(id) ? `; or, where another is meant, add ${quote(id)} to ${WHERE[kind]}` : '';
    return { found, expected, fix: `write \`${meant}\`${orAdd}` };
  }
  if (kind === 'source' && /^\d+$/.test(id)) {
    const [example = 'id'] = declarations.source?.keys() ?? [];
    return {
      found,
      expected,
      fix: `write the id of the source, as in \`[^${example}]\`: footnotes get their numbers by themselves`,
    };
  }
  if (only !== undefined) {
    const orAdd = id === '' ? '' : `; or add ${quote(id)} to ${WHERE[kind]}`;
    return { found, expected, fix: `write \`${only}\`, which is named nowhere, if that is meant${orAdd}` };
  }
  return {
    found,
    expected,
    fix: id === '' ? 'write the id, or take the mark out' : `add it to ${WHERE[kind]}, or name one that is there`,
  };
}

/** What to tell about a source that nothing cites. */
export function uncited(id: string): Finding {
  return {
    found: `the source ${quote(id)}, which nothing cites`,
    expected: 'every source cited in the text, a claim, a statement or an account',
    fix: `write \`[^${id}]\` where it is used, or take it out`,
  };
}

/** What to tell about a claim that a ledger prints in another step than its own. */
export function ofAnotherStep(id: string): Finding {
  return {
    found: `${quote(id)}, which is no claim of this step`,
    expected: 'an id from `claims` of the same step',
    fix: 'add the claim to this step, or take the row out',
  };
}
