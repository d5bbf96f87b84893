import { fill, placesOf, valuesAt } from '../../score/index';
import type { Stop, Track } from '../../score/index';

/** A track as a browser plays it: values at shares (0-1) of the step's height. */
export interface Keyframes {
  times: number[];
  values: string[];
}

/**
 * Keyframes of that part of the step's height alone in which anything changes, and a margin: shares from `from` to `to`, which may lie a little outside
 * 0-1. `times` are shares of it.
 */
export interface Change extends Keyframes {
  from: number;
  to: number;
}

/**
 * Shares of a step's height by which a change is played longer at either end. Where the scroll goes from before a very short animation to after it, Chromium
 * (156) computes the last value and goes on painting the first.
 */
const MARGIN = 0.01;

/** Just before a keyframe: closer than any two keyframes stand. */
const BEFORE = 1e-9;

/**
 * Lays a track (progress) onto a step's height through its stops: every keyframe, and both ends of every rest. Null where nothing changes. `unit`: pixels of
 * a hundredth of the safe box's width; without it lengths follow the box, at the price of being worked out anew in every frame.
 */
export function keyframesFor(track: Track, stops: readonly Stop[], unit?: number): Keyframes | null {
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
    const value = fill(track.pattern, valuesAt(track, p), unit);
    const jumps = track.keys.filter((key) => key[0] === p).length > 1;
    for (const [i, place] of placesOf(stops, p).entries()) {
      if (jumps && i === 0) add(place, fill(track.pattern, valuesAt(track, p - BEFORE), unit));
      add(place, value);
    }
  }
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined || values.every((value) => value === first)) return null;
  return { times: [0, ...times, 1], values: [first, ...values, last] };
}

/**
 * Cuts keyframes, of which at least one changes, to what changes and a margin: a browser works on an animation in every frame in which it is under way, also where its
 * value stands, and not at all before and after.
 */
export function cutToChange({ times, values }: Keyframes): Change {
  const first = values.findIndex((value, i) => value !== values[i + 1]);
  const last = values.findLastIndex((value, i) => value !== values[i - 1]);
  const from = (times[first] ?? 0) - MARGIN;
  const to = (times[last] ?? 1) + MARGIN;
  const inside = times.slice(first, last + 1).map((time) => (time - from) / (to - from));
  return {
    from,
    to,
    times: [0, ...inside, 1],
    values: [values[first], ...values.slice(first, last + 1), values[last]] as string[],
  };
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
