import type { CameraPose } from '../../../score/index';
import { CARD, FREE } from '../../card';
import type { CardContext } from '../../card';
import type { Mark, Where } from '../mark';
import { toPlane } from '../plane';
import type { Point } from '../plane';
import type { MapData } from '../schema';
import { markFor } from '../stops';

/** What a map shows on a card: the camera, pixels and pixels to the kilometre, and the marks by name. */
export interface MapOnCard {
  pose: CameraPose;
  marks: [name: string, mark: Mark][];
  /** Where a place or a pair of kilometres (east, north) lies on the plane. */
  at(where: Where): Point;
}

/** How much nearer than on the stage a card looks where all that it shows is close together. */
const NEARER = 1.3;

/** Kinds of marks that a card draws by itself; notes stand where the stage has room for them, and are drawn where the card asks for them. */
const DRAWN = new Set<Mark['kind']>(['line', 'curve', 'ring', 'dot', 'stroke', 'aircraft', 'label', 'number']);

/** The marks of the keyframe that stands at the card's progress, or those that the map names for its card, and the camera that shows them. */
export function onCard(map: MapData, context: CardContext): MapOnCard {
  const at = (where: Where): Point => {
    if (typeof where !== 'string') return [where[0], -where[1]];
    const place = context.places[where];
    if (!place) throw new Error(`no place is called ${where}`);
    return toPlane(context.centre, place);
  };
  const own = map.card?.marks ?? {};
  const keyframe = map.keyframes.findLast((one) => one.at <= context.at + 1e-9) ?? map.keyframes[0];
  const taken = (keyframe?.show ?? []).filter((name) => DRAWN.has(map.marks[name]?.kind ?? 'rows'));
  const names = new Set(map.card?.show ?? [...taken, ...Object.keys(own)]);
  // In the order of the data, as on the stage: what comes later lies above.
  const marks = Object.entries({ ...map.marks, ...own }).flatMap(([name, mark]): [string, Mark][] => {
    if (!names.has(name)) return [];
    const compact = markFor(mark, 'compact');
    return compact ? [[name, compact]] : [];
  });
  const camera = map.card?.camera;
  const pose = camera
    ? { k: CARD.width / camera.w, x: CARD.width * camera.x, y: CARD.height * camera.y }
    : fitted(
        marks.flatMap(([, mark]) => pointsOf(mark).map(at)),
        map.cameras[keyframe?.camera ?? '']?.compact.w ?? 1000,
      );
  return { pose, marks, at };
}

/** The places of a mark; a ring is about the centre, whatever its size. */
function pointsOf(mark: Mark): Where[] {
  if ('place' in mark) return mark.kind === 'ring' ? [[0, 0]] : [mark.place];
  if (mark.kind === 'line') return [mark.from, mark.to];
  return mark.kind === 'curve' ? mark.through : [];
}

/** The camera that has the points in the part of the card that is free of words; `across`: kilometres that the stage shows there. */
function fitted(points: readonly Point[], across: number): CameraPose {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] =
    points.length > 0 ? [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)] : [0, 0, 0, 0];
  const [width, height] = [FREE.right - FREE.left, FREE.bottom - FREE.top];
  const k = Math.min(width / Math.max(1, x1 - x0), height / Math.max(1, y1 - y0), (NEARER * width) / across);
  return {
    k,
    x: (FREE.left + FREE.right) / 2 - (k * (x0 + x1)) / 2,
    y: (FREE.top + FREE.bottom) / 2 - (k * (y0 + y1)) / 2,
  };
}
