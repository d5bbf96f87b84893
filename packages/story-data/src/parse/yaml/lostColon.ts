import { lostColon } from '../bareFields';
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
