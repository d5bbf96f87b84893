import { isDash, type Line } from './lines';
import { type Mistake, slip } from './mistake';

const EMPTY = /^(?:- +)?[-\w]+: *(?<sign>\[ *\]|\{ *\})(?:\s+#.*|\s*)$/;

/** The sign of an empty list or group with entries below it that explains a mistake; undefined where none does. */
export function emptySlip(lines: readonly Line[], { pos }: Mistake): Mistake | undefined {
  for (const [index, { start, indent, words }] of lines.entries()) {
    const below = lines[index + 1];
    if (!below || start > pos[0]) return undefined;
    const sign = EMPTY.exec(words)?.groups?.sign;
    if (sign === undefined || isDash(words)) continue;
    const isList = sign.startsWith('[');
    if (below.indent < indent || (below.indent === indent && !(isList && isDash(below.words)))) continue;
    const plain = isList ? '[]' : '{}';
    return slip('EMPTY', start + indent + words.indexOf(sign), {
      found: `\`${plain}\` with ${isList ? 'entries' : 'fields'} below it`,
      expected: isList
        ? '`[]` for a list without entries, or entries on the lines below'
        : '`{}` for a group without fields, or fields on the lines below',
      fix: `take \`${plain}\` away, as ${isList ? 'entries' : 'fields'} stand below it`,
    });
  }
  return undefined;
}
