import type { CameraPose } from '../../../score/index';
import { project } from '../../box';
import type { Point } from '../../box';
import { CARD, FREE } from '../../card';
import type { CardContext } from '../../card';
import { gazetteerOf } from '../gazetteer';
import type { CardView } from '../mark';
import type { Where } from '../marks/fields';
import { kindOfMark } from '../marks/index';
import type { Mark } from '../marks/index';
import type { MapData } from '../schema';
import { markFor } from '../stops';

/** What a map shows on a card: the camera, pixels and pixels to the kilometre, and the marks. */
export interface MapOnCard extends Pick<CardView, 'pose' | 'at' | 'point'> {
  marks: Mark[];
}

/** How much nearer than on the stage a card looks where all that it shows is close together. */
const NEARER = 1.3;

/** The marks of the keyframe that stands at the card's progress, or those that the map names for its card, and the camera that shows them. */
export function onCard(map: MapData, context: CardContext): MapOnCard {
  const { at } = gazetteerOf(context.story);
  const own = map.card?.marks ?? {};
  const keyframe = map.keyframes.findLast((one) => one.at <= context.at + 1e-9) ?? map.keyframes[0];
  const isDrawn = (name: string) => {
    const kind = map.marks[name] && kindOfMark(map.marks[name]);
    return kind?.card !== undefined && !kind.onCardIfNamed;
  };
  const names = new Set(map.card?.show ?? [...(keyframe?.show ?? []).filter(isDrawn), ...Object.keys(own)]);
  // In the order of the data, as on the stage: what comes later lies above.
  const marks = Object.entries({ ...map.marks, ...own }).flatMap(([name, mark]) => {
    const compact = names.has(name) && markFor(mark, 'compact');
    return compact ? [compact] : [];
  });
  const camera = map.card?.camera;
  const pose = camera
    ? { k: CARD.width / camera.w, x: CARD.width * camera.x, y: CARD.height * camera.y }
    : fitted(
        marks.flatMap((mark) => placesOf(mark).map(at)),
        map.cameras[keyframe?.camera ?? '']?.compact.w ?? 1000,
      );
  return { pose, marks, at, point: (where) => project(pose, at(where)) };
}

/** The places of a mark; a ring is about the centre, whatever its size. */
const placesOf = (mark: Mark): Where[] =>
  mark.kind === 'ring'
    ? [[0, 0]]
    : kindOfMark(mark)
        .places(mark)
        .map(({ where }) => where);

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
