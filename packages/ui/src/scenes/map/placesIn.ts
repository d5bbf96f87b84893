/** A distance in a line of words: `{km a}` from the map's centre, `{km a b}` between two places. */
export const DISTANCE = /\{km ([\w-]+)(?: ([\w-]+))?\}/g;

/** Ids of the places whose distance a line of words prints. */
export function placesIn(line: string): string[] {
  return [...line.matchAll(DISTANCE)].flatMap(([, a, b]) => [a, b].filter((id) => id !== undefined));
}
