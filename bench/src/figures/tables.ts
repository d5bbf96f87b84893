import type { Figures } from '../pages';

/** All rounds of each page, by name. */
export type Rounds = ReadonlyMap<string, readonly Figures[]>;

/** The middle of some numbers; of an even count the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

const isNumber = (value: unknown) => typeof value === 'number';

/** Medians as a Markdown table: a row for each figure, a column for each page; in brackets the spread, where it is above 5 %. */
export function figureTable(rounds: Rounds): string {
  const names = new Set([...rounds.values()].flat().flatMap(Object.keys));
  const cells = (name: string) =>
    [...rounds.values()].map((figures) => cell(figures.map((one) => one[name]).filter(isNumber)));
  const head = [
    ['', ...rounds.keys()],
    ['---', ...Array.from(rounds, () => '---:')],
  ];
  return table([...head, ...[...names].map((name) => [name, ...cells(name)])]);
}

/** Of each figure the largest that any of some pages has in one round; null where none has any. */
export function worstOf(pages: readonly Figures[]): Figures {
  const worst: Figures = {};
  for (const [name, value] of pages.flatMap(Object.entries<number | null>)) {
    worst[name] = value === null ? (worst[name] ?? null) : Math.max(worst[name] ?? value, value);
  }
  return worst;
}

function cell(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const middle = median(values);
  const spread = (Math.max(...values) - Math.min(...values)) / middle;
  const maximumFractionDigits = middle < 0.1 ? 4 : middle < 10 ? 1 : 0;
  const text = middle.toLocaleString('en', { maximumFractionDigits });
  return spread > 0.05 && Number.isFinite(spread) ? `${text} (${Math.round(spread * 100)} %)` : text;
}

/** Rows as a Markdown table; the second says how the columns are set. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
