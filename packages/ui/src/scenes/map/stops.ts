import { LABEL_SHARE } from '../../score/index';
import type { CameraStop, Form } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import type { Mark } from './marks/index';
import type { MapData } from './schema';

/** Share of an interval in which a mark draws itself on, after the camera has come to rest. */
const DRAW_SHARE = 0.22;

/** A mark as it is in one form: what a wide stage changes is merged in. Null where the mark is not for this form. */
export function markFor<One extends Pick<Mark, 'only' | 'wide'>>(mark: One, form: Form): One | null {
  if (mark.only && mark.only !== form) return null;
  return form === 'wide' && mark.wide ? { ...mark, ...mark.wide } : mark;
}

const draws = (mark: Mark | undefined): boolean =>
  (mark?.kind === 'curve' && mark.draw) || (mark?.kind === 'ring' && mark.grow);

/** The camera's stops in one form. Where a mark will draw itself on, the camera arrives earlier. */
export function cameraStops(map: MapData, form: Form): CameraStop[] {
  return map.keyframes.map(({ at, camera, show }, i) => {
    const { compact, wide } = map.cameras[camera] as MapData['cameras'][string];
    const { w, x, y } = (form === 'wide' && wide) || compact;
    const before = map.keyframes[i - 1]?.show ?? show;
    const late = show.some((id) => !before.includes(id) && draws(map.marks[id]));
    return {
      p: at,
      pose: { k: 100 / w, x: 100 * x, y: BOX_HEIGHT * y },
      ...(late ? { arrive: 1 - LABEL_SHARE - DRAW_SHARE } : {}),
    };
  });
}

/** When the mark draws itself on, as a span of progress; null where it has no keyframe before its first, or does not draw. */
export function drawSpan(map: MapData, id: string): readonly [number, number] | null {
  const first = map.keyframes.findIndex(({ show }) => show.includes(id));
  const from = map.keyframes[first - 1];
  const to = map.keyframes[first];
  if (!from || !to || !draws(map.marks[id])) return null;
  const span = to.at - from.at;
  return [to.at - span * (LABEL_SHARE + DRAW_SHARE), to.at - span * LABEL_SHARE];
}

/** When a mark is lit: from the start of its drawing where it draws itself on, and until the end where a line is taken back. */
export function litSpan(map: MapData, id: string): { from?: number; until?: number } {
  const mark = map.marks[id];
  const drawn = mark?.kind === 'line' ? mark.drawn : undefined;
  const from = drawn?.[0]?.[1] === 0 ? drawn[0][0] : drawSpan(map, id)?.[0];
  const end = drawn?.at(-1);
  return { ...(from === undefined ? {} : { from }), ...(end?.[1] === 0 ? { until: end[0] } : {}) };
}
