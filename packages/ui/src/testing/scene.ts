import { sample } from '../score/index';
import type { Form, Pose, Score } from '../score/index';
import type { Markup } from '../scenes/markup';
import type { NamedKeyframe } from '../scenes/scene';
import { around, elementsIn, isIn, readDrawing } from './elements';
import type { DrawnElement } from './elements';

/** What the checks look at: a kind's drawing with its score, or a step's, which has its layers' windows in it. */
export interface CheckedScene extends Pick<Score, Form> {
  markup: Markup;
  keyframes: NamedKeyframe[];
}

/** A drawing, read once, at one moment of one form. */
export interface Moment {
  form: Form;
  p: number;
  poses: ReadonlyMap<string, Pose>;
}

/** A scene's markup as a tree, and its elements that are parts. */
export interface ReadScene {
  scene: CheckedScene;
  root: DrawnElement;
  parts: ReadonlyMap<string, DrawnElement>;
}

/** Reads a scene's markup once, for any number of moments. */
export function readScene(scene: CheckedScene): ReadScene {
  const root = readDrawing(scene.markup);
  const parts = new Map(elementsIn(root).flatMap((one) => (one.part === undefined ? [] : [[one.part, one]])));
  return { scene, root, parts };
}

/** A scene at progress `p` (clamped to 0-1), in one form. */
export const momentOf = ({ scene }: ReadScene, form: Form, p: number): Moment => ({
  form,
  p,
  poses: sample(scene[form], p),
});

const other = (form: Form): Form => (form === 'compact' ? 'wide' : 'compact');

/** Whether an element belongs to a form at all. */
export const isInForm = (element: DrawnElement, form: Form): boolean => !isIn(element, `d-only-${other(form)}`);

/** How opaque an element is, with everything around it: 0 where it is not seen, or shrunk to nothing. */
export function opacityOf(element: DrawnElement, { form, poses }: Moment): number {
  if (!isInForm(element, form)) return 0;
  let opacity = 1;
  for (const one of around(element)) {
    const pose = poses.get(one.part ?? '');
    if (!pose) continue;
    opacity *= Number(pose.opacity ?? 1);
    const scale = /scale[XY]?\(([^)]*)\)/.exec(pose.transform ?? '')?.[1];
    if (scale?.split(',').some((factor) => Number(factor) === 0)) return 0;
  }
  return opacity;
}
