import { lostColon } from './bareFields';
import { fieldName, isDash, type Line } from './yamlLines';
import { type Mistake, slip } from './yamlMistake';

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
  const isMeant = GLUED.test(words) || isFirst(lines, at) || lines.some((one) => fieldName(one.words) === name);
  const isNear = code === 'MULTILINE_IMPLICIT_KEY' ? isField(lines[at + 1], column) : /[[{]/.test(rest[0] ?? '');
  return isMeant && isNear ? slip('COLON', line.start + column, lostColon(words, `${name}: ${rest}`)) : undefined;
}

function isField(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.indent === column && !isDash(line.words) && fieldName(line.words) !== undefined;
}

/** Tells whether a line is the first of a group. */
function isFirst(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return !above || !line || isDash(line.words) || (above.indent < line.indent && above.words.trimEnd().endsWith(':'));
}
