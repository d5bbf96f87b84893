import type { Gazetteer } from './gazetteer';
import type { Mark } from './marks/index';
import { distanceKm } from './plane';
import { DISTANCE } from './placesIn';

/** A distance as it is printed: to 10 km, under 500 km to 5, with a comma in the thousands. */
export function roundKm(km: number): string {
  const step = km < 500 ? 5 : 10;
  return (Math.round(km / step) * step).toLocaleString('en-GB');
}

/** Fills `{km a}` (from the map's centre) and `{km a b}` in a mark's words with computed great-circle distances. */
export function withDistances(mark: Mark, { centre, place }: Gazetteer): Mark {
  if (!('text' in mark)) return mark;
  const distance = (a: string, b?: string) =>
    b === undefined ? distanceKm(centre, place(a)) : distanceKm(place(a), place(b));
  const text = mark.text.map((line) => line.replace(DISTANCE, (_, a: string, b?: string) => roundKm(distance(a, b))));
  return { ...mark, text };
}
