import { doublings, LABEL_SHARE, poseAt, samePose } from '../../score/index';
import type { CameraKey, CameraStop, Form, Key } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { detailFor } from './detail';
import type { Detail } from './detail';
import { shownIn, union } from './plane';
import type { Rect } from './plane';

/** A plate serves a little more than one doubling: down to 1/2.15 of the size it is laid out at, it stays crisp. */
const REACH = 1.1;
/** Half of the cross-fade between two plates inside an interval, as a share of the interval. */
const FADE_HALF = 0.04;
/** Plates whose scales differ by less are one. */
const SAME_SCALE = 1.04;

/** The safe box with so much around it, hundredths of its width. */
const reaching = (side: number, above: number, below: number): Rect => ({
  x0: -side,
  y0: -above,
  x1: 100 + side,
  y1: BOX_HEIGHT + below,
});

/** What a wide stage shows. */
export const WIDE_STAGE = reaching(24, 20, 20);
/** What is seen of a drawing: the stage reaches beyond the safe box. */
const SEEN: Record<'stage' | 'opening', Record<Form, Rect>> = {
  stage: { compact: reaching(9, 16, 16), wide: WIDE_STAGE },
  opening: { compact: reaching(42, 130, 16), wide: reaching(30, 20, 14) },
};

/** One drawing of the map at one scale: laid out at `k` (hundredths of the box's width per km), showing `frame` (km). */
export interface Plate {
  detail: Detail;
  k: number;
  frame: Rect;
  /** Opacity over progress; null where it always stands. */
  opacity: Key[] | null;
}

/** A stretch of the camera's way that one plate serves, and where it gives way to the next. */
interface Run {
  k: number;
  fade: readonly [number, number];
}

/** Cuts the camera's way into runs of about one doubling, each with the scale its plate is laid out at. */
function runsOf(stops: readonly CameraStop[]): Run[] {
  const runs: Run[] = [];
  const add = (own: number, fade: Run['fade']) => {
    const known = runs.find(({ k }) => Math.max(k, own) / Math.min(k, own) < SAME_SCALE);
    const k = known?.k ?? own;
    if (runs.at(-1)?.k === k) runs.pop();
    runs.push({ k, fade });
  };
  for (const [i, stop] of stops.entries()) {
    const next = stops[i + 1];
    if (!next || samePose(stop.pose, next.pose)) continue;
    const span = next.p - stop.p;
    const start = stop.p + span * LABEL_SHARE;
    const end = stop.p + span * (next.arrive ?? 1 - LABEL_SHARE);
    const count = Math.max(1, Math.ceil(doublings(stop.pose, next.pose) / REACH));
    const scaleAt = (part: number) => stop.pose.k * (next.pose.k / stop.pose.k) ** (part / count);
    for (let part = 1; part <= count; part++) {
      const border = start + ((end - start) * part) / count;
      const within = [border - span * FADE_HALF, border + span * FADE_HALF] as const;
      add(Math.max(scaleAt(part - 1), scaleAt(part)), part < count ? within : [next.p - span * LABEL_SHARE, next.p]);
    }
  }
  if (runs.length === 0 && stops[0]) add(stops[0].pose.k, [1, 1]);
  return runs;
}

/** The plates of a camera's way, widest first (the nearer lie above), with their cross-fades and the part of the map each must show. */
export function platesFor(
  stops: readonly CameraStop[],
  camera: readonly CameraKey[],
  form: Form,
  lit: boolean,
  opening: boolean,
): Plate[] {
  const runs = runsOf(stops);
  const seen = SEEN[opening ? 'opening' : 'stage'][form];
  const scales = new Set(runs.map(({ k }) => k));
  return [...scales]
    .toSorted((a, b) => a - b)
    .map((k) => {
      const frames = runs.flatMap((run, i) =>
        run.k === k ? views(camera, runs[i - 1]?.fade[0] ?? 0, i < runs.length - 1 ? run.fade[1] : 1, seen) : [],
      );
      const opacity = runs.length > 1 ? opacityOf(runs, k) : null;
      return { detail: detailFor(100 / k, lit), k, frame: union(frames), opacity };
    });
}

/** Of two neighbours the nearer lies above and fades; the other stands under it until the change is done. */
function opacityOf(runs: readonly Run[], k: number): Key[] {
  const keys: Key[] = [];
  for (const [i, run] of runs.entries()) {
    const next = runs[i + 1];
    if (i === 0) keys.push([0, run.k === k ? 1 : 0]);
    if (!next || (run.k !== k && next.k !== k)) continue;
    const [start, end] = run.fade;
    const above = (run.k === k) === run.k > next.k;
    const [before, after] = run.k === k ? [1, 0] : [0, 1];
    const at = run.k === k ? end : start;
    if (above) keys.push([start, before], [end, after]);
    else keys.push([at, before], [at, after]);
  }
  return keys;
}

function views(camera: readonly CameraKey[], from: number, to: number, seen: Rect): Rect[] {
  const times = [from, to, ...camera.map(([p]) => p).filter((p) => p > from && p < to)];
  return times.map((p) => shownIn(poseAt(camera, p), seen));
}
