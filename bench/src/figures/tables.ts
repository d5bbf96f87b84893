import type { Figures } from '../pages';

/** All rounds of each page, by name. */
export type Rounds = ReadonlyMap<string, readonly Figures[]>;

/** The middle of some numbers; of an even count the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** The rounds of one figure of one page. */
export function valuesOf(rounds: Rounds, page: string, figure: string): number[] {
  return (rounds.get(page) ?? []).map((figures) => figures[figure]).filter((value) => typeof value === 'number');
}

/** Medians as a Markdown table: a row for each figure, a column for each page; in brackets the spread, where it is above 5 %. */
export function figureTable(rounds: Rounds): string {
  const pages = [...rounds.keys()];
  const names = new Set([...rounds.values()].flat().flatMap(Object.keys));
  const rows = [...names].map((name) => [name, ...pages.map((page) => cell(valuesOf(rounds, page, name)))]);
  return table([['', ...pages], ['---', ...pages.map(() => '---:')], ...rows]);
}

/**
 * Some pages as one, in the place of the first of them: in each round the largest value of each figure, whichever page it is
 * of; null where none has any. A worst of several single measurements leans upwards: noise alone makes it larger than any one.
 *
 * @param names pages measured in the same rounds
 * @param as name of what they become
 */
export function withWorst(rounds: Rounds, names: readonly string[], as: string): Rounds {
  const all = names.map((name) => rounds.get(name) ?? []);
  const worst = (all[0] ?? []).map((_, round) => worstOf(all.map((page) => page[round] ?? {})));
  return new Map(
    [...rounds].flatMap(([name, own]): [string, readonly Figures[]][] => {
      if (name === names[0]) return [[as, worst]];
      return names.includes(name) ? [] : [[name, own]];
    }),
  );
}

function worstOf(pages: readonly Figures[]): Figures {
  const names = new Set(pages.flatMap(Object.keys));
  const largest = (name: string) => {
    const values = pages.map((page) => page[name]).filter((value) => typeof value === 'number');
    return values.length > 0 ? Math.max(...values) : null;
  };
  return Object.fromEntries([...names].map((name) => [name, largest(name)]));
}

function cell(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const middle = median(values);
  const range = Math.max(...values) - Math.min(...values);
  const spread = range === 0 ? 0 : range / middle;
  const digits = middle !== 0 && Math.abs(middle) < 10 ? 1 : 0;
  const text = middle === 0 ? '0' : middle.toLocaleString('en', { maximumFractionDigits: middle < 0.1 ? 4 : digits });
  return spread > 0.05 && Number.isFinite(spread) ? `${text} (${Math.round(spread * 100)} %)` : text;
}

/** Rows as a Markdown table; the second says how the columns are set. */
export const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
