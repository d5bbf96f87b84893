import { valuesAt } from './score';
import type { CameraKey, CameraPose } from './score';

/** Share of each interval between two keyframes, at either end, in which labels come and go and the camera stands. */
export const LABEL_SHARE = 0.079;

/** Inner keyframes for each doubling of scale, so that linear steps look like an even zoom. */
const KEYS_PER_DOUBLING = 4;

/** One keyframe of a camera. `arrive`: share of the interval before it by which the camera has come to rest, default 1 - LABEL_SHARE. */
export interface CameraStop {
  p: number;
  pose: CameraPose;
  arrive?: number;
}

/** How many doublings of scale lie between two poses; never negative. */
export function doublings(from: CameraPose, to: CameraPose): number {
  return Math.abs(Math.log2(to.k / from.k));
}

/** The pose at `share` (0-1) of the way: even in scale, and about one fixed point, so that x, y and k run linearly together. */
export function between(from: CameraPose, to: CameraPose, share: number): CameraPose {
  const k = from.k * (to.k / from.k) ** share;
  const along = Math.abs(to.k - from.k) > 1e-9 ? (k - from.k) / (to.k - from.k) : share;
  return { k, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
}

export const samePose = (a: CameraPose, b: CameraPose): boolean => a.x === b.x && a.y === b.y && a.k === b.k;

/**
 * The camera's keyframes through its stops (progress ascending, at least one): it stands around every stop and moves only in the middle of an
 * interval. Throws RangeError when the stops are out of order.
 */
export function cameraKeys(stops: readonly CameraStop[]): CameraKey[] {
  const keys: CameraKey[] = [];
  const add = (p: number, { x, y, k }: CameraPose) => keys.push([p, x, y, k]);
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1];
    if (i === 0) add(stop.p, stop.pose);
    if (!next || samePose(stop.pose, next.pose)) continue;
    const span = next.p - stop.p;
    if (span <= 0) throw new RangeError(`camera stops must ascend: ${next.p} comes after ${stop.p}`);
    const start = stop.p + span * LABEL_SHARE;
    const end = stop.p + span * (next.arrive ?? 1 - LABEL_SHARE);
    const parts = Math.max(1, Math.ceil(doublings(stop.pose, next.pose) * KEYS_PER_DOUBLING));
    for (let part = 0; part <= parts; part++) {
      add(start + ((end - start) * part) / parts, between(stop.pose, next.pose, part / parts));
    }
  }
  return keys;
}

/** The pose at progress `p` (clamped to 0-1), by the same linear steps as the page plays. Throws an Error for a camera without keys. */
export function poseAt(keys: readonly CameraKey[], p: number): CameraPose {
  const [x = 0, y = 0, k = 0] = valuesAt({ part: 'the camera', keys }, p);
  return { x, y, k };
}
