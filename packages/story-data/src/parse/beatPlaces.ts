import type { BeatSettings } from '../schema/beatSettings';

/** Two places nearer than this are one: a third may be written 0.33. */
const NEAR = 0.005;

/** Tells whether two places (0-1) of a step are one. */
export function areNear(one: number, two: number): boolean {
  return Math.abs(one - two) <= NEAR;
}

/**
 * How many paragraphs a scene is made for whose pictures stand at these places (ascending, each once): as many as stand on
 * them when they are spread evenly. Undefined where the pictures do not say so: nearly all scenes have one at 0 and one at 1.
 */
export function paragraphsFor(pictures: readonly number[]): number | undefined {
  for (let count = pictures.length; count >= 2; count -= 1) {
    const isSpread = Array.from({ length: count }, (_, index) => index / (count - 1)).every((at) =>
      pictures.some((picture) => areNear(picture, at)),
    );
    if (isSpread) return count > 2 || pictures.length === 2 ? count : undefined;
  }
  return undefined;
}

/**
 * A place for each of a step's beats: its own where its settings name one, else a picture, in ascending order. Where more
 * paragraphs stand there than the scene is made for, the first keep their pictures and the others share the last.
 */
export function placesOnPictures(count: number, pictures: readonly number[], settings: Settings): number[][] {
  const made = paragraphsFor(pictures);
  const wish = (index: number): number => {
    if (made !== undefined && count > made) return Math.min(index, made - 1) / (made - 1);
    if (count === pictures.length) return pictures[index] ?? 1;
    return count === 1 ? 1 : index / (count - 1);
  };
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const own = settings[index + 1]?.at;
    const place = own ?? [nearestTo(wish(index), from, pictures)];
    from = place.at(-1) ?? from;
    return place;
  });
}

function nearestTo(wish: number, from: number, pictures: readonly number[]): number {
  const ahead = pictures.filter((picture) => picture >= from);
  return (ahead.length > 0 ? ahead : pictures).reduce((best, picture) =>
    Math.abs(picture - wish) < Math.abs(best - wish) ? picture : best,
  );
}

/** A step's settings by beat, with a place for each, as a line of YAML; those for beats that are not there go to the last. */
export function beatsLine(places: readonly number[][], settings: Settings): string {
  const last = places.length;
  const beats = places.map((at, index) => {
    const number = index + 1;
    const own = Object.entries(settings).flatMap(([name, one]) =>
      Number(name) === number || (number === last && Number(name) > last) ? [one] : [],
    );
    const ledger = own.flatMap((one) => one.ledger);
    const ground = own.findLast((one) => one.ground !== undefined)?.ground;
    const fields = [
      `at: [${at.join(', ')}]`,
      ...(ledger.length > 0 ? [`ledger: [${ledger.join(', ')}]`] : []),
      ...(ground === undefined ? [] : [`ground: ${ground}`]),
      ...(own.some((one) => one.statements) ? ['statements: true'] : []),
    ];
    return `${number}: { ${fields.join(', ')} }`;
  });
  return `beats: { ${beats.join(', ')} }`;
}

type Settings = Readonly<Record<string, BeatSettings>>;
