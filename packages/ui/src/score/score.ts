/** The two compositions of a scene: `compact` for the dock of a phone, `wide` for a stage of at least 540 x 380 px. */
export type Form = 'compact' | 'wide';

export const FORMS: readonly Form[] = ['compact', 'wide'];

/** A CSS property that a track may move. `clipPath` only while the camera rests. */
export type Property = 'transform' | 'opacity' | 'clipPath';

/** One keyframe: progress 0-1, then the numbers that fill the track's pattern, in order. */
export type Key = readonly [p: number, ...values: number[]];

/**
 * One part's keyframes for one property. `pattern` is the CSS value with `#` for each number, e.g. `translate(#u,#u) scale(#)`;
 * a number followed by `u` is in hundredths of the safe box's width. Keys ascend; two keys may share a progress (a jump).
 * Between keys the numbers run linearly, before the first and after the last they stand.
 */
export interface Track {
  part: string;
  property: Property;
  pattern: string;
  keys: Key[];
}

/** A track, from its keys one after another. */
export const track = (part: string, property: Property, pattern: string, ...keys: Key[]): Track => ({
  part,
  property,
  pattern,
  keys,
});

/** How opaque a part is: keys of progress and 0 to 1. */
export const fade = (part: string, ...keys: Key[]): Track => track(part, 'opacity', '#', ...keys);

/** Where the camera stands: the map's centre at (x, y) of the safe box, in hundredths of its width, and `k` such hundredths per kilometre. */
export interface CameraPose {
  x: number;
  y: number;
  k: number;
}

/** The camera's keyframes: progress, x, y, k. */
export type CameraKey = readonly [p: number, x: number, y: number, k: number];

/**
 * A part that goes with the camera. With `k` it is a picture of the map laid out at that scale, its upper left corner at (x, y) km, and is
 * scaled; without, it is a mark or label pinned to (x, y) km that keeps its size.
 */
export interface Rider {
  part: string;
  x: number;
  y: number;
  k?: number;
}

/** The score of one form. */
export interface Voice {
  camera: CameraKey[];
  riders: Rider[];
  tracks: Track[];
}

/** A step's score: pure data, no clock, no page. */
export interface Score {
  /** Progress (0-1) of the still worth showing alone. */
  poster: number;
  compact: Voice;
  wide: Voice;
}

/** A rider's keyframes, made from the camera's: exact at the camera's keys and between them, since both run linearly. */
function ride(camera: readonly CameraKey[], rider: Rider): Track {
  const { part, x, y, k } = rider;
  return {
    part,
    property: 'transform',
    pattern: k === undefined ? 'translate(#u,#u)' : 'translate(#u,#u) scale(#)',
    keys: camera.map(([p, cx, cy, ck]): Key => {
      const at = [cx + ck * x, cy + ck * y] as const;
      return k === undefined ? [p, ...at] : [p, ...at, ck / k];
    }),
  };
}

/** Every track of a voice, riders included. */
export function tracksOf(voice: Voice): Track[] {
  return [...voice.riders.map((rider) => ride(voice.camera, rider)), ...voice.tracks];
}

/** The numbers of a track at progress `p`, clamped to 0-1; at a jump, the later ones. */
export function valuesAt(track: { part: string; keys: readonly Key[] }, p: number): number[] {
  const at = Math.min(1, Math.max(0, p));
  const after = track.keys.findIndex((key) => key[0] > at);
  const to = track.keys[after === -1 ? track.keys.length - 1 : after];
  if (!to) throw new Error(`the track of ${track.part} has no keyframes`);
  const from = track.keys[after === -1 ? track.keys.length - 1 : after - 1] ?? to;
  const span = to[0] - from[0];
  const share = span > 0 ? (at - from[0]) / span : 1;
  return from.slice(1).map((value, i) => value + ((to[i + 1] ?? value) - value) * share);
}

/**
 * Rounds, so that the same number prints the same everywhere: lengths to a thousandth of a hundredth of the box, below what any screen shows; bare
 * numbers to five decimals, since a scale multiplies lengths of several boxes.
 */
export function round(value: number, unit: string): number {
  const factor = unit ? 1e3 : 1e5;
  return Math.round(value * factor) / factor || 0;
}

/** The CSS value of a pattern filled with numbers. `u`: pixels of a hundredth of the box's width, where they are known; without it lengths follow the box. */
export function fill(pattern: string, values: readonly number[], u?: number): string {
  let i = 0;
  return pattern.replace(/#(u?)/g, (_, unit: string) => {
    const value = round(values[i++] ?? 0, unit);
    if (!unit) return String(value);
    return u === undefined ? `calc(${value}*var(--u))` : `${round(value * u, unit)}px`;
  });
}

/** What one part looks like at one moment. */
export type Pose = Partial<Record<Property, string>>;

/** The pose of every part of a voice at progress `p` (clamped to 0-1). Pure: the same call gives the same strings. */
export function sample(voice: Voice, p: number): Map<string, Pose> {
  const poses = new Map<string, Pose>();
  for (const track of tracksOf(voice)) {
    const pose = poses.get(track.part) ?? {};
    pose[track.property] = fill(track.pattern, valuesAt(track, p));
    poses.set(track.part, pose);
  }
  return poses;
}
