import { REST, valuesAt, type Track } from '@proscenium/ui/score';
import type { Scene } from '../src/sites/drawings';

/** A track's value as CSS; lengths in pixels, `u` being a hundredth of the box's width. */
export function write(pattern: string, values: readonly number[], u: number): string {
  let i = 0;
  return pattern.replace(/#(u?)/g, (_, unit: string) => {
    const value = values[i++] ?? 0;
    return unit ? `${(value * u).toFixed(2)}px` : value.toFixed(5);
  });
}

/** The scene's progress when `share` (0-1) of beat `index` has passed the reading line: it rests around each keyframe. */
export function sceneProgress({ beats }: Pick<Scene, 'beats'>, index: number, share: number): number {
  const own = beats[index] ?? [0];
  const stops = [...own, beats[index + 1]?.[0] ?? own.at(-1) ?? 0];
  const place = Math.min(0.999_999, Math.max(0, share)) * own.length;
  const from = stops[Math.floor(place)] ?? 0;
  const to = stops[Math.floor(place) + 1] ?? from;
  return from + (to - from) * Math.min(1, Math.max(0, ((place % 1) - REST) / (1 - 2 * REST)));
}

/** Which of a scene's levels is to be seen: the nearest one that stands at least half. */
export function levelAt({ levels }: Pick<Scene, 'levels'>, p: number): number {
  const index = levels.findLastIndex(({ opacity }) => opacityAt(opacity, p) >= 0.5);
  return Math.max(0, index);
}

/** Opacity of a track at progress `p`; 1 where there is none. */
export function opacityAt(track: Track | null, p: number): number {
  return track ? (valuesAt(track, p)[0] ?? 1) : 1;
}
