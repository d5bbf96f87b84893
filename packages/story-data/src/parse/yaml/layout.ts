import { type Document, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import type { Finding } from '../report';
import { inWords, quote } from '../wording';
import { blanksOf, isDash, type Line, linesOf } from './lines';
import { lostAbove, lostEntries, type LostIndent, lostInEntry, movedHead } from './lostIndent';
import { sunkEntry } from './entries';
import { type Mistake, slip } from './mistake';

/** Codes of the reader for what may come of a wrong indent or a lost dash. */
const MAY_BE_LAYOUT = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

/** A mistake of the reader as the wrong indent or the lost dash that explains it; undefined where none does. */
export function layoutSlip(source: string, { code, pos, message }: Mistake): Mistake | undefined {
  if (!MAY_BE_LAYOUT.has(code)) return undefined;
  const own = source.slice(source.lastIndexOf('\n', pos[0] - 1) + 1, pos[0] + 1);
  const glued = /^ *(?<words>-[{["'\p{L}].*)/u.exec(own)?.groups?.words;
  if (glued !== undefined) return slip('LAYOUT', pos[0] + 1 - glued.length, gluedDash(glued));
  if (message.startsWith('Flow') || message.startsWith('Missing')) return undefined;
  const lines = linesOf(source);
  const below = lines.findLastIndex(({ start }) => start <= pos[0]);
  const entries = lostEntries(lines, below);
  if (entries) return slip('LAYOUT', entries.lines[0].start, lostIndent(entries));
  const sunk = sunkColumn(lines, below);
  const entry = lines[below];
  const first = sunk === undefined ? undefined : lostAbove(lines, below);
  if (first) return slip('LAYOUT', first.lines[0].start, lostIndent(first));
  if (entry && sunk !== undefined) return slip('LAYOUT', entry.start, sunkEntry(entry.words, sunk));
  // A text that runs on into a line too far right is reported where the text begins.
  const isAbove = code === 'BLOCK_AS_IMPLICIT_KEY';
  const end = source.indexOf('\n', pos[0]);
  if (isAbove && (end === -1 || /:\s/.test(source.slice(pos[0], end)))) return undefined;
  const at = below + (isAbove ? 1 : 0);
  const line = lines[at];
  if (!line) return undefined;
  const entryAt = line.start + line.indent;
  if (isGlued(line.words)) return slip('LAYOUT', entryAt, gluedDash(line.words));
  const { levels, dashes } = levelsAbove(lines, at);
  const lost = lostAbove(lines, at) ?? lostInEntry(lines, at) ?? movedHead(lines, at);
  if (lost) return slip('LAYOUT', lost.lines[0].start, lostIndent(lost));
  if (dashes.has(line.indent) && !isDash(line.words)) return slip('LAYOUT', entryAt, lostDash(line.words));
  if (levels.length === 0 || levels.includes(line.indent)) return undefined;
  const distance = (level: number) => Math.abs(level - line.indent);
  const nearest = levels.reduce((best, level) => (distance(level) < distance(best) ? level : best));
  return slip('LAYOUT', line.start, wrongIndent(line.words, nearest));
}

/** The column of the dashes above an entry of a list that stands right of them; undefined where it may stand there. */
function sunkColumn(lines: readonly Line[], at: number): number | undefined {
  const { indent, words } = lines[at] ?? { indent: 0, words: '' };
  if (!isDash(words) || /:\s*$/.test(lines[at - 1]?.words ?? ':')) return undefined;
  const { dashes } = levelsAbove(lines, at + 1);
  dashes.delete(indent);
  return dashes.size > 0 ? Math.max(...dashes) : undefined;
}

/** Dashes that stand without a blank before the name of a field. */
export function gluedDashes(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.type !== 'PLAIN' || !isGlued(String(key.value))) return;
      mistakes.push(slip('LAYOUT', key.range?.[0] ?? 0, gluedDash(String(key.value))));
    },
  });
  return mistakes;
}

/** A field by its name, and where it stands. */
export interface Named {
  name: string;
  at: number;
}

/**
 * Fields that stand again in an entry of a list because the dash of the entry that they begin is lost; undefined where that
 * does not explain them.
 */
export function lostDashes(map: YAMLMap, parent: unknown, repeated: readonly Named[]): Mistake[] | undefined {
  if (!isSeq(parent) || parent.flow === true || map.flow === true) return undefined;
  const opening = map.items[0]?.key;
  const begins = repeated.filter(({ name }) => isScalar(opening) && name === String(opening.value));
  const entries = begins.length > 0 || repeated.length < 2 ? begins : repeated.slice(0, 1);
  if (entries.length === 0) return undefined;
  return entries.map(({ name, at }) => slip('LAYOUT', at, lostDash(`${name}:`)));
}

/**
 * Fields that stand again in a group because the name above them, of a group of its own, stands in their column; undefined where
 * that does not explain them.
 */
export function headAmongFields(map: YAMLMap, repeated: readonly Named[]): Mistake[] | undefined {
  const [first] = repeated;
  if (!first || map.flow === true) return undefined;
  const heads = map.items.flatMap(({ key, value }) => {
    const isEmpty = isScalar(value) && value.value === null && value.source === '';
    return isScalar(key) && key.range && isEmpty ? [{ name: String(key.value), at: key.range[0] }] : [];
  });
  const head = heads.findLast(({ at }) => at < first.at);
  return head && [slip('LAYOUT', head.at, tooFarRight(`${head.name}:`))];
}

/** The columns where a line may begin after those above it, the deepest first, and those where lines begin with a dash. */
function levelsAbove(lines: readonly Line[], index: number): { levels: number[]; dashes: Set<number> } {
  const levels: number[] = [];
  const dashes = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (let i = index - 1; i >= 0 && least > 0; i -= 1) {
    const { indent, words } = lines[i] ?? { indent: 0, words: '' };
    const inner = /^(?:- +)+/.exec(words)?.[0].length ?? 0;
    if (inner > 0 && indent + inner < least) levels.push(indent + inner);
    if (indent >= least) continue;
    if (isDash(words)) dashes.add(indent);
    levels.push(indent);
    least = indent;
  }
  return { levels, dashes };
}

const isGlued = (words: string) => /^-[^\s\d-]/.test(words);

function nameOf(words: string): string {
  return quote(/^[-\w]+:/.exec(words)?.[0] ?? words);
}

function gluedDash(words: string): Finding {
  return {
    found: `a dash without a blank, ${nameOf(words)}`,
    expected: 'a dash and a blank before each entry of a list',
    fix: 'put a blank after the dash',
  };
}

function lostDash(words: string): Finding {
  return {
    found: `an entry of a list without its dash, ${nameOf(words)}`,
    expected: 'a dash and a blank before each entry of a list',
    fix: 'write `- ` before it, in the column of the other dashes',
  };
}

function lostIndent({ lines, indent }: LostIndent): Finding {
  const [first] = lines;
  const entries = `${nameOf(first.words)}${lines.length > 1 ? ' and the entries in its column below' : ''}`;
  return {
    found: 'a line indented unlike its neighbours',
    expected: 'fields of one group in one column',
    fix: `put ${blanksOf(indent)} before ${isDash(first.words) ? entries : inWords(lines.map(({ words }) => nameOf(words)))}`,
  };
}

function tooFarRight(words: string): Finding {
  return {
    found: `${nameOf(words)} in the column of the fields below it`,
    expected: 'the name of a group two blanks left of its fields',
    fix: `take two of the blanks before ${nameOf(words)} away`,
  };
}

function wrongIndent(words: string, level: number): Finding {
  return {
    found: 'a line indented unlike its neighbours',
    expected: 'fields of one group in one column',
    fix:
      level === 0 ? `take the blanks before ${nameOf(words)} away` : `put ${blanksOf(level)} before ${nameOf(words)}`,
  };
}
