import type { Element } from 'hast';
import { hasClass } from '../scenes/markup';
import { FORMS, poseAt, samePose, tracksOf } from '../score/index';
import type { Form, Track } from '../score/index';
import { allIn, elementsIn } from './read';
import type { CheckedScene, Placed, ReadScene } from './read';

const isOneOf = (element: Element | undefined, ...names: string[]): boolean =>
  element !== undefined && names.some((name) => hasClass(element, name));

/** What may be scaled, and how; everything else keeps the weight that it is drawn with. */
const MAY_SCALE: readonly { pattern: RegExp; is: (one: Placed) => boolean }[] = [
  // A plate is a picture of the map, with its own coast and borders.
  { pattern: /scale\(#\)/, is: ({ element }) => isOneOf(element, 'd-plate') },
  // A solid line, a trail or a stroke is stretched along its length and keeps its weight across.
  { pattern: /^scaleX\(#\)$/, is: ({ element }) => isOneOf(element, 'd-solid', 'd-trail', 'd-stroke') },
  // A ring is a shape whose stroke does not scale.
  {
    pattern: /^scale\(#\)$/,
    is: ({ element, around }) =>
      isOneOf(around[1], 'd-over') && elementsIn(element.children).every(({ tagName }) => tagName === 'circle'),
  },
  // A carpet is a shape that shrinks to a short stroke.
  {
    pattern: /scale\(#,#\)/,
    is: ({ element }) => elementsIn(element.children).every((child) => isOneOf(child, 'd-carpet', 'd-carpet-edge')),
  },
];

/** Weights are constant over the camera: nothing that is a line, ring, dot or word is scaled. Clips move only while the camera rests. */
export function checkWeights(read: ReadScene): string[] {
  return FORMS.flatMap((form) =>
    tracksOf(read.scene[form]).flatMap((track) =>
      [...checkScale(read, track), ...checkClip(read.scene, track, form)].map(
        (found) => `weights (${form}, ${track.part}): ${found}`,
      ),
    ),
  );
}

function checkScale({ parts }: ReadScene, { part, pattern }: Track): string[] {
  const one = parts.get(part);
  if (!one || !pattern.includes('scale')) return [];
  const allowed = MAY_SCALE.some((shape) => shape.is(one) && shape.pattern.test(pattern));
  const words = ['p', 'text'].some((tag) => allIn(one.element, tag).length > 0);
  return allowed && !words ? [] : [`${pattern} would change its weight`];
}

function checkClip(scene: CheckedScene, { property, keys }: Track, form: Form): string[] {
  const { camera } = scene[form];
  if (property !== 'clipPath' || camera.length === 0) return [];
  const [from, to] = [keys[0]?.[0] ?? 0, keys.at(-1)?.[0] ?? 1];
  // The camera comes to rest where the clip begins, but for the last digit of the sum.
  const begun = poseAt(camera, from + 1e-9);
  const poses = [to, ...camera.map(([p]) => p).filter((p) => p > from && p < to)].map((p) => poseAt(camera, p));
  return poses.every((pose) => samePose(pose, begun))
    ? []
    : [`is clipped from ${from} to ${to} while the camera moves`];
}
