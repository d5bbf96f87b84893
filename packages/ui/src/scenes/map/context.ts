import type { Step } from '@proscenium/story-data';
import type { CameraKey, CameraPose, Form } from '../../score/index';
import type { Where } from './mark';
import type { Point } from './plane';

/** What a mark needs to know to draw itself in one form. */
export interface MarkContext {
  id: string;
  form: Form;
  /** Where a place or a pair of kilometres (east, north) lies on the plane. Throws when the place is unknown. */
  at(where: Where): Point;
  camera: readonly CameraKey[];
  /** The one pose of all keyframes that show the mark. Throws when they differ: such a mark cannot travel. */
  restingPose(): CameraPose;
  /** When a mark that draws itself on may do so (progress), while the camera rests before its first keyframe; null where it simply stands. */
  drawOn: readonly [from: number, to: number] | null;
  /** The step that the scene belongs to; the opening has none. */
  step: Step | undefined;
}

/** Height of the safe box in hundredths of its width. */
export const BOX_HEIGHT = (100 * 5) / 7;

/** Where a point of the plane (km) stands in the box, hundredths of its width. */
export const project = (pose: CameraPose, [x, y]: Point): Point => [pose.x + pose.k * x, pose.y + pose.k * y];
