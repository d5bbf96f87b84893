import type { BeatSettings } from '../schema/stepSettings';

/**
 * The keyframes of each of a step's beats: its own where its settings name them, else one, so that the beats spread
 * evenly over the step (0, 1/(n-1), … 1). A step's only beat stands at the poster.
 */
export function beatKeyframes(
  count: number,
  poster: number,
  settings: Readonly<Record<string, BeatSettings>>,
): number[][] {
  return Array.from({ length: count }, (_, index) => {
    return settings[index + 1]?.at ?? [count === 1 ? poster : index / (count - 1)];
  });
}
