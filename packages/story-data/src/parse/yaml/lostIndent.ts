import { fieldName, isDash, type Line } from './lines';

/** Lines that lost their indent, and how many blanks belong before each. */
export interface LostIndent {
  lines: [Line, ...Line[]];
  indent: number;
}

/**
 * Fields that lost their indent above the line at which a reader of YAML stumbled, as it stands where they should; undefined
 * where none did.
 */
export function lostAbove(lines: readonly Line[], at: number): LostIndent | undefined {
  const indent = lines[at]?.indent ?? 0;
  const column = lines[at - 1]?.indent ?? 0;
  if (column >= indent) return undefined;
  const isOne = isDash(lines[at]?.words ?? '') ? isDash : hasText;
  let first = at;
  while (first > 0 && lines[first - 1]?.indent === column && isOne(lines[first - 1]?.words ?? '')) first -= 1;
  let above = first - 1;
  while ((lines[above]?.indent ?? 0) > indent) above -= 1;
  const group = lines[above];
  const isEmpty = group?.indent === column && above === first - 1 && isHead(group.words);
  if (group?.indent !== indent && !isEmpty) return undefined;
  const [one, ...others] = lines.slice(first, at);
  return one && { lines: [one, ...others], indent };
}

/** Fields of an entry of a list that stand in the column of its dash, from a line on; undefined where the line is none. */
export function lostInEntry(lines: readonly Line[], at: number): LostIndent | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const { indent } = line;
  const isOwn = (words: string) => !isDash(words) && fieldName(words) !== undefined;
  const openings = new Set<string | undefined>();
  for (let above = at - 1; above >= 0 && (lines[above]?.indent ?? 0) >= indent; above -= 1) {
    const { indent: column, words } = lines[above] ?? line;
    if (column === indent && isDash(words)) openings.add(fieldName(words));
  }
  if (openings.size === 0 || openings.has(undefined)) return undefined;
  if (!isOwn(line.words) || openings.has(fieldName(line.words))) return undefined;
  let end = at + 1;
  while (lines[end]?.indent === indent && isOwn(lines[end]?.words ?? '')) end += 1;
  return { lines: [line, ...lines.slice(at + 1, end)], indent: indent + 2 };
}

/** Entries of a list whose dashes stand left of those above, from a line on; undefined where the line begins none. */
export function lostEntries(lines: readonly Line[], at: number): LostIndent | undefined {
  const line = lines[at];
  if (!line || !isDash(line.words)) return undefined;
  let column = Number.POSITIVE_INFINITY;
  for (let above = at - 1; above >= 0; above -= 1) {
    const { indent, words } = lines[above] ?? line;
    if (indent < line.indent || (indent === line.indent && !isDash(words))) break;
    if (indent === line.indent) return undefined;
    if (isDash(words)) column = Math.min(column, indent);
  }
  if (column === Number.POSITIVE_INFINITY) return undefined;
  let end = at + 1;
  while (lines[end]?.indent === line.indent && isDash(lines[end]?.words ?? '')) end += 1;
  return { lines: [line, ...lines.slice(at + 1, end)], indent: column };
}

/**
 * The name of a group that moved to another column, above the line at which a reader of YAML stumbled, whose column the name had;
 * undefined where none did.
 */
export function movedHead(lines: readonly Line[], at: number): LostIndent | undefined {
  const indent = lines[at]?.indent ?? 0;
  let above = at - 1;
  while (above >= 0 && (lines[above]?.indent ?? 0) > indent) above -= 1;
  const group = lines[above];
  const first = lines[above + 1];
  if (!group || !first || above + 1 >= at || !isHead(group.words)) return undefined;
  // Too far right: it and its fields stand in one column, as the first things of a group.
  if (isHead(first.words) && lines[above + 2]?.indent === first.indent) return { lines: [first], indent };
  // Too far left: above it stands a line of this column, or the name of the group that it is the first of.
  const before = lines.slice(0, above).findLast((line) => line.indent <= indent);
  const isFirst = before?.indent === group.indent && isHead(before.words) && lines[above - 1] === before;
  return group.indent < indent && (isFirst || before?.indent === indent) ? { lines: [group], indent } : undefined;
}

const isHead = (words: string) => /^[-\w]+:\s*$/.test(words);

/** Tells whether a line is a field with a text or a list on the same line. */
function hasText(words: string): boolean {
  return /^[-\w]+:\s+[^\s{|>]/.test(words);
}
