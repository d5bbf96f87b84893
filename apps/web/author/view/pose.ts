import type { CameraPose } from '@proscenium/ui/score';
import { BOX_HEIGHT, type Point } from '@proscenium/ui/scenes/map';

/** A camera as a story file has it: kilometres across the safe box, and where in the box (0-1) the map's centre stands. */
export interface Written {
  w: number;
  x: number;
  y: number;
}

/** What a story file may hold; a pose beyond is brought back to it. */
const least: Written = { w: 20, x: -3, y: -3 };
const most: Written = { w: 40_000, x: 4, y: 4 };

/** The pose as it is written. */
export const written = ({ x, y, k }: CameraPose): Written => ({ w: 100 / k, x: x / 100, y: y / BOX_HEIGHT });

/** The pose of a written camera, kept within what a story file may hold. */
export function poseOf(camera: Written): CameraPose {
  const within = (key: keyof Written) => Math.min(most[key], Math.max(least[key], camera[key]));
  return { k: 100 / within('w'), x: 100 * within('x'), y: BOX_HEIGHT * within('y') };
}

/** The camera to paste: kilometres to the whole (below 100: to the tenth), places in the box to the thousandth. */
export function formatCamera(pose: CameraPose): string {
  const { w, x, y } = written(pose);
  const to = (digits: number) => (value: number) => Math.round(value * 10 ** digits) / 10 ** digits || 0;
  return `{ w: ${to(w < 100 ? 1 : 0)(w)}, x: ${to(3)(x)}, y: ${to(3)(y)} }`;
}

/** The point of the plane (km) under a point of the box, hundredths of its width: the inverse of `project`. */
export const unproject = ({ x, y, k }: CameraPose, [atX, atY]: Point): Point => [(atX - x) / k, (atY - y) / k];

/** The camera after the map was dragged by so much, hundredths of the box's width. */
export const dragged = (pose: CameraPose, [byX, byY]: Point): CameraPose =>
  poseOf(written({ ...pose, x: pose.x + byX, y: pose.y + byY }));

/** The camera after the map grew `factor` times about a point of the box that stays where it is. */
export function zoomed(pose: CameraPose, factor: number, [atX, atY]: Point): CameraPose {
  const { k } = poseOf({ ...written(pose), w: 100 / (pose.k * factor) });
  const grown = k / pose.k;
  return poseOf(written({ k, x: atX + (pose.x - atX) * grown, y: atY + (pose.y - atY) * grown }));
}

/** How a picture drawn for one pose must be scaled (about the box's upper left corner) and then moved to show another. */
export function change(from: CameraPose, to: CameraPose): { scale: number; by: Point } {
  const scale = to.k / from.k;
  return { scale, by: [to.x - scale * from.x, to.y - scale * from.y] };
}
