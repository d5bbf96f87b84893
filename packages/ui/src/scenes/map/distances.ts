import type { SceneContext } from '../scene';
import type { Mark } from './mark';
import { distanceKm } from './plane';

/** A distance as it is printed: to 10 km, under 500 km to 5, with a comma in the thousands. */
export function roundKm(km: number): string {
  const step = km < 500 ? 5 : 10;
  return (Math.round(km / step) * step).toLocaleString('en-GB');
}

/** A distance in a line of words: `{km a}` from the map's centre, `{km a b}` between two places. */
export const DISTANCE = /\{km ([\w-]+)(?: ([\w-]+))?\}/g;

/** Ids of the places whose distance a line of words prints. */
export function placesIn(line: string): string[] {
  return [...line.matchAll(DISTANCE)].flatMap(([, a, b]) => [a, b].filter((id) => id !== undefined));
}

/** Fills `{km a}` (from the map's centre) and `{km a b}` in a mark's words with computed great-circle distances. */
export function withDistances(mark: Mark, { places, centre }: Pick<SceneContext, 'places' | 'centre'>): Mark {
  if (!('text' in mark)) return mark;
  const text = mark.text.map((line) =>
    line.replace(DISTANCE, (_, a: string, b?: string) => {
      const [from, to] = [b === undefined ? centre : places[a], places[b ?? a]];
      if (!from || !to) throw new Error(`no place is called ${b && !from ? a : (b ?? a)}`);
      return roundKm(distanceKm(from, to));
    }),
  );
  return { ...mark, text };
}
