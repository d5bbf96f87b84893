import { isId } from '../schema/id';
import { isRecord } from './isRecord';
import type { MentionKind } from './mentions';
import type { Reading } from './reading';
import { plainSigns } from './respelling';
import type { Path, YamlBlock } from './yaml/block';

/**
 * Notes every id that a step's settings name. Works on the data as written, so that a wrong field elsewhere hides no
 * unknown id; what is not shaped like a list of ids is the schema's business.
 */
export function mentionSettings(
  { mention }: Reading,
  block: YamlBlock,
  raw: Record<string, unknown>,
  claims: ReadonlyMap<string, number>,
): void {
  const note = (kind: MentionKind, path: Path, value: unknown) => {
    // An ill-formed id is the schema's business; one with other signs is known by its plain ones.
    const id = typeof value === 'string' ? plainSigns(value) : '';
    if (isId(id)) mention(kind, id, block.at(path));
  };
  const noteAll = (kind: MentionKind, path: Path, value: unknown) => {
    if (Array.isArray(value)) value.forEach((id: unknown, index) => note(kind, [...path, index], id));
  };
  const noteWhen = (path: Path, when: unknown) => {
    for (const [index, account] of entriesOf(isRecord(when) ? when.accounts : undefined)) {
      noteAll('source', [...path, 'accounts', index, 'sources'], account.sources);
    }
  };

  for (const [id, claim] of entriesOf(raw.claims)) {
    noteAll('source', ['claims', id, 'sources'], claim.sources);
    noteAll('claim', ['claims', id, 'denies'], claim.denies);
  }
  for (const [index, statement] of entriesOf(raw.statements)) {
    note('place', ['statements', index, 'place'], statement.place);
    noteAll('source', ['statements', index, 'sources'], statement.sources);
  }
  noteWhen(['when'], raw.when);
  if (isRecord(raw.when)) {
    noteWhen(['when', 'from'], raw.when.from);
    noteWhen(['when', 'to'], raw.when.to);
  }
  for (const [number, beat] of entriesOf(raw.beats)) {
    if (!Array.isArray(beat.ledger)) continue;
    beat.ledger.forEach((id: unknown, index) => {
      const isOwn = typeof id === 'string' && claims.has(plainSigns(id));
      note(isOwn ? 'mark' : 'row', ['beats', number, 'ledger', index], id);
    });
  }
}

/** The groups of fields in a group or list, by name or index. */
function entriesOf(value: unknown): [name: string, fields: Record<string, unknown>][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]));
}
