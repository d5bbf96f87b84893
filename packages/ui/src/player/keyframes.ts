import { fill, placesOf, valuesAt } from '../score/index';
import type { Stop, Track } from '../score/index';

/** A track as a browser plays it: values at shares (0-1) of the step's height. */
export interface Keyframes {
  times: number[];
  values: string[];
}

/** Just before a keyframe: closer than any two keyframes stand. */
const BEFORE = 1e-9;

/** Lays a track (progress) onto a step's height through its stops: every keyframe, and both ends of every rest. Null where nothing changes. */
export function keyframesFor(track: Track, stops: readonly Stop[]): Keyframes | null {
  const progresses = [...new Set([...track.keys.map(([p]) => p), ...stops.map(({ p }) => p)])].toSorted(
    (a, b) => a - b,
  );
  const times: number[] = [];
  const values: string[] = [];
  const add = (time: number, value: string) => {
    times.push(Math.min(1, Math.max(0, time)));
    values.push(value);
  };
  for (const p of progresses) {
    const value = fill(track.pattern, valuesAt(track, p));
    const jumps = track.keys.filter((key) => key[0] === p).length > 1;
    for (const [i, place] of placesOf(stops, p).entries()) {
      if (jumps && i === 0) add(place, fill(track.pattern, valuesAt(track, p - BEFORE)));
      add(place, value);
    }
  }
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.every((value) => value === first)) return null;
  return { times: [0, ...times, 1], values: [first, ...values, last] };
}

/** For each interval between two stops (and after the last): whether an opacity track is ever above nothing in it. */
export function litIntervals(track: Track, stops: readonly Stop[]): boolean[] {
  return stops.map(({ p }, i) => {
    const to = stops[i + 1]?.p ?? p;
    const inside = track.keys.filter(([at]) => at > p && at < to).map(([, value]) => value ?? 0);
    return [valuesAt(track, p)[0] ?? 0, valuesAt(track, to - (to > p ? BEFORE : 0))[0] ?? 0, ...inside].some(
      (value) => value > 0,
    );
  });
}
