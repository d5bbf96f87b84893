import { lostColon } from '../bareFields';
import { quote } from '../wording';
import { fieldName, isDash, type Line } from './lines';
import { type Mistake, slip } from './mistake';

const GLUED = /^(?<name>[a-z][-\w]*):(?<rest>[^\s/].*)$/;
const LOOSE = /^(?<name>[a-z][-\w]*)(?: *[;=] *| +:?)(?<rest>[^\s:;=].*)$/;

/** The line of a field without the colon or the blank behind its name that explains a mistake; undefined where none does. */
export function lostColonSlip(lines: readonly Line[], { code, pos }: Mistake): Mistake | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const at = lines.findLastIndex(({ start }) => start <= pos[0]);
  const line = lines[at];
  if (!line) return undefined;
  const words = line.words.replace(/^- +/, '');
  const { name, rest } = GLUED.exec(words)?.groups ?? LOOSE.exec(words)?.groups ?? {};
  if (name === undefined || rest === undefined) return undefined;
  const column = line.indent + line.words.length - words.length;
  const isMeant = GLUED.test(words) || isFirst(lines, at) || isLacking(lines, at, name);
  const isNear = code === 'MULTILINE_IMPLICIT_KEY' ? isField(lines[at + 1], column) : /[[{]/.test(rest[0] ?? '');
  return isMeant && isNear ? slip('COLON', line.start + column, lostColon(words, `${name}: ${rest}`)) : undefined;
}

function isField(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.indent === column && !isDash(line.words) && fieldName(line.words) !== undefined;
}

/** Tells whether a name is one of a field elsewhere, and of none above in the group of a line: else it may be a word of a text. */
function isLacking(lines: readonly Line[], at: number, name: string): boolean {
  const indent = lines[at]?.indent ?? 0;
  const begin = lines.findLastIndex((line, index) => index < at && line.indent < indent);
  const isSame = ({ words }: Line) => fieldName(words) === name;
  return lines.some(isSame) && !lines.some((line, index) => index >= begin && index < at && isSame(line));
}

/** Tells whether a line is the first of a group. */
function isFirst(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return !above || !line || isDash(line.words) || (above.indent < line.indent && above.words.trimEnd().endsWith(':'));
}

const NO_COLON = /(?: |- )*(?<name>[a-z0-9][-\w]*) +(?:[{[]|>-|"[^"\n]*"[ \t]*(?:\n|$))/y;

/** A mistake of the reader as the colon that is missing after a name; undefined where none does. */
export function missingColon(source: string, { pos }: Mistake): Mistake | undefined {
  NO_COLON.lastIndex = source.lastIndexOf('\n', pos[0] - 1) + 1;
  const match = NO_COLON.exec(source);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  return slip('COLON', match.index + match[0].indexOf(name), {
    found: `${quote(name)} without a colon behind it`,
    expected: '`name: value`',
    fix: `write ${quote(`${name}:`)} and a blank there`,
  });
}
