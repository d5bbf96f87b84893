/** One line of a text and a column in it, both from 1; a column in UTF-16 code units, as editors count. */
export interface Point {
  line: number;
  column: number;
}

/** How much of a line is shown: as much before the place as after it. */
const WIDEST = 110;

/**
 * The lines of a text around a place, numbered, with a caret under the place; of a long line the part about it. Empty
 * without lines.
 */
export function frameOf(lines: readonly string[], { line, column }: Point): string {
  if (lines.length === 0) return '';
  const first = Math.max(line - 1, 1);
  const width = String(line + 1).length;
  const from = Math.max(column - 1 - WIDEST / 2, 0);
  const shown = lines.slice(first - 1, line + 1).map((words, index) => {
    const number = first + index;
    const code = printable(number === line ? words.slice(from, from + WIDEST) : words.slice(0, WIDEST));
    return `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${code}`.trimEnd();
  });
  const caret = `  ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}^`;
  return shown.toSpliced(line - first + 1, 0, caret).join('\n');
}

/** A line in which everything that would break it, or turn its direction, shows as a space. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');
}
