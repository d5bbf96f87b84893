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

/**
 * Of several pages, for each figure the rounds of the one with the largest median: of single measurements the largest would be the luckless one.
 * Rounds in which that page has no such figure lack it too.
 */
export function worstOf(pages: readonly (readonly Figures[])[]): Figures[] {
  const worst: Figures[] = [];
  const names = new Set(pages.flat().flatMap(Object.keys));
  for (const name of names) {
    const valuesOf = (rounds: readonly Figures[]) => rounds.map((round) => round[name]).filter(isNumber);
    const having = pages.filter((rounds) => valuesOf(rounds).length > 0);
    const [rounds = []] = having.toSorted((a, b) => median(valuesOf(b)) - median(valuesOf(a)));
    for (const [i, round] of rounds.entries()) if (name in round) (worst[i] ??= {})[name] = round[name] ?? null;
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
