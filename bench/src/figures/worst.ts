import type { Figures } from '../candidate';
import type { Rounds } from './table';

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
  const names = [...new Set(pages.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => {
      const values = pages.map((page) => page[name]).filter((value) => typeof value === 'number');
      return [name, values.length > 0 ? Math.max(...values) : null];
    }),
  );
}
