import type { BeatStop } from '@proscenium/ui/player';
import { placesOf, type Stop } from '@proscenium/ui/score';

/**
 * Where in its step (share of its height) the page must stand to show progress `p`: at a keyframe's own place, not at the end of
 * the rest around it. Beyond the first and the last keyframe: theirs.
 */
export function shareOf(stops: readonly Stop[], p: number): number {
  const [first] = stops;
  if (first && p < first.p) return first.at;
  return stops.find((stop) => stop.p === p)?.at ?? placesOf(stops, p)[0] ?? stops.at(-1)?.at ?? 0;
}

/** The keyframe's progress where `p` is all but there, so that a slider finds it; else `p`. */
export function snapped(stops: readonly Stop[], p: number, within: number): number {
  return stops.find((stop) => Math.abs(stop.p - p) <= within)?.p ?? p;
}

/** The number of the beat (from 1) for each keyframe, with a letter where a beat has several. */
export function labelsOf(stops: readonly Pick<BeatStop, 'beat'>[]): string[] {
  return stops.map(({ beat }, i) => {
    const own = stops.filter((stop) => stop.beat === beat);
    const before = stops.slice(0, i).filter((stop) => stop.beat === beat);
    return `${beat + 1}${own.length > 1 ? String.fromCharCode(97 + before.length) : ''}`;
  });
}
