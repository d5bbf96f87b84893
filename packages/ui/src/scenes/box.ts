import type { CameraPose } from '../score/index';

/** A point or a shift: x to the right, y down. Its unit is said where it is used. */
export type Point = readonly [x: number, y: number];

/** Height of the 7:5 safe box in hundredths of its width. */
export const BOX_HEIGHT = (100 * 5) / 7;

/** Where a point of the plane (km) stands in a picture that a camera shows; in the box: hundredths of its width. */
export const project = (pose: CameraPose, [x, y]: Point): Point => [pose.x + pose.k * x, pose.y + pose.k * y];
