/** Share of each interval between two beats, at either end, in which the picture stands still. */
export const REST = 0.12;

/** Where a beat's top lies in its step, as a share (0-1) of the step's height, and the progress that the picture has there. */
export interface Stop {
  at: number;
  p: number;
}

/**
 * The step's progress when the reading line stands at `at` (share of the step's height, any number). Piecewise linear between the beats' tops,
 * with a rest around each; 0 above the first beat's top, 1 (or the last beat's progress) below the last's.
 */
export function progressAt(stops: readonly Stop[], at: number): number {
  const last = stops.at(-1);
  if (!last) return 0;
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1];
    if (!next || at >= next.at) continue;
    const share = ((at - stop.at) / (next.at - stop.at) - REST) / (1 - 2 * REST);
    return stop.p + (next.p - stop.p) * Math.min(1, Math.max(0, share));
  }
  return last.p;
}

/**
 * The places (shares of the step's height) where the picture has progress `p`: one inside an interval, two at a stop (the ends of its rest).
 * The inverse of `progressAt`; used to set keyframes on a scroll timeline.
 */
export function placesOf(stops: readonly Stop[], p: number): number[] {
  const places: number[] = [];
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1];
    const before = stops[i - 1];
    if (p === stop.p) {
      places.push(before ? stop.at - (stop.at - before.at) * REST : stop.at);
      places.push(next ? stop.at + (next.at - stop.at) * REST : stop.at);
    } else if (next && p > stop.p && p < next.p) {
      const share = (p - stop.p) / (next.p - stop.p);
      places.push(stop.at + (next.at - stop.at) * (REST + share * (1 - 2 * REST)));
    }
  }
  return places;
}
