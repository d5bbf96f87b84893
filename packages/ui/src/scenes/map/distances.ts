import type { Gazetteer } from './gazetteer';
import { distanceKm } from './plane';

/** A distance in a line of words: `{km a}` from the map's centre, `{km a b}` between two places. */
export const DISTANCE = /\{km ([\w-]+)(?: ([\w-]+))?\}/g;

/** Ids of the places whose distance a line of words prints. */
export const placesIn = (line: string): string[] =>
  [...line.matchAll(DISTANCE)].flatMap(([, a, b]) => [a, b].filter((id) => id !== undefined));

/** A distance as it is printed: to 10 km, under 500 km to 5, with a comma in the thousands. */
export function roundKm(km: number): string {
  const step = km < 500 ? 5 : 10;
  return (Math.round(km / step) * step).toLocaleString('en-GB');
}

/** Fills in the distances in a mark's words: great-circle ones, computed. */
export function withDistances<One extends { kind: string; text?: string[] }>(
  mark: One,
  { centre, place }: Gazetteer,
): One {
  const distance = (_: string, a: string, b?: string) =>
    roundKm(b === undefined ? distanceKm(centre, place(a)) : distanceKm(place(a), place(b)));
  return mark.text ? { ...mark, text: mark.text.map((line) => line.replace(DISTANCE, distance)) } : mark;
}
