import type { Figures } from '../candidate';
import { median, spread } from './statistics';
import type { Verdict } from './targets';

/** All rounds of each page, by name. */
export type Rounds = ReadonlyMap<string, readonly Figures[]>;

/** The rounds of one figure of one page. */
export function valuesOf(rounds: Rounds, page: string, figure: string): number[] {
  return (rounds.get(page) ?? []).map((figures) => figures[figure]).filter((value) => typeof value === 'number');
}

/** Medians as a Markdown table: a row for each figure, a column for each page; in brackets the spread, where it is above 5 %. */
export function figureTable(rounds: Rounds): string {
  const pages = [...rounds.keys()];
  const names = [...new Set([...rounds.values()].flatMap((list) => list.flatMap(Object.keys)))];
  const rows = names.map((name) => [name, ...pages.map((page) => cell(valuesOf(rounds, page, name)))]);
  return lines([['', ...pages], ['---', ...pages.map(() => '---:')], ...rows]);
}

/** Targets as a Markdown table. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const said = { true: 'hit', false: '**missed**', null: '-' };
  const rows = verdicts.map(({ target, measured, isHit }) => [target, measured, said[`${isHit}`]]);
  return lines([['target', 'measured', ''], ['---', '---', '---'], ...rows]);
}

function cell(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const middle = median(values);
  const wide = spread(values);
  const digits = middle !== 0 && Math.abs(middle) < 10 ? 1 : 0;
  const text = middle === 0 ? '0' : middle.toLocaleString('en', { maximumFractionDigits: middle < 0.1 ? 4 : digits });
  return wide > 0.05 && Number.isFinite(wide) ? `${text} (${Math.round(wide * 100)} %)` : text;
}

const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
