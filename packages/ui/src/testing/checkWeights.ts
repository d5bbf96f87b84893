import { FORMS, poseAt, samePose, tracksOf } from '../score/index';
import type { Form, Track } from '../score/index';
import { elementsIn, hasClass } from './elements';
import type { DrawnElement } from './elements';
import type { Problem } from './problem';
import type { CheckedScene, ReadScene } from './scene';

/** What may be scaled, and how; everything else keeps the weight that it is drawn with. */
const MAY_SCALE: readonly { pattern: RegExp; is: (element: DrawnElement) => boolean }[] = [
  {
    // A plate is a picture of the map, with its own coast and borders.
    pattern: /scale\(#\)/,
    is: (element) => hasClass(element, 'd-plate'),
  },
  {
    // A solid line or trail is stretched along its length and keeps its weight across.
    pattern: /^scaleX\(#\)$/,
    is: (element) => hasClass(element, 'd-solid') || hasClass(element, 'd-trail'),
  },
  {
    // A ring is a shape whose stroke does not scale.
    pattern: /^scale\(#\)$/,
    is: ({ tag, parent, children }) =>
      tag === 'g' &&
      parent !== null &&
      hasClass(parent, 'd-over') &&
      children.every((child) => typeof child !== 'string' && child.tag === 'circle'),
  },
  {
    // What is left of a carpet is a shape with a length, and may shrink to a point.
    pattern: /^scaleX\(#\)$/,
    is: (element) => hasClass(element, 'd-stroke'),
  },
  {
    // A carpet is a shape that shrinks to a short stroke.
    pattern: /scale\(#,#\)/,
    is: ({ children }) =>
      children.every(
        (child) => typeof child !== 'string' && (hasClass(child, 'd-carpet') || hasClass(child, 'd-carpet-edge')),
      ),
  },
];

/** Weights are constant over the camera: nothing that is a line, ring, dot or word is scaled. Clips move only while the camera rests. */
export function checkWeights(read: ReadScene): Problem[] {
  return FORMS.flatMap((form) =>
    tracksOf(read.scene[form]).flatMap((track) => [
      ...checkScale(read, track, form),
      ...checkClip(read.scene, track, form),
    ]),
  );
}

function checkScale({ parts }: ReadScene, { part, pattern }: Track, form: Form): Problem[] {
  const element = parts.get(part);
  if (!element || !pattern.includes('scale')) return [];
  const allowed = MAY_SCALE.some((shape) => shape.is(element) && shape.pattern.test(pattern));
  const words = [element, ...elementsIn(element)].some(({ tag }) => tag === 'p' || tag === 'text');
  return allowed && !words
    ? []
    : [{ check: 'weights', at: `${form}, ${part}`, found: `${pattern} would change its weight` }];
}

function checkClip(scene: CheckedScene, { part, property, keys }: Track, form: Form): Problem[] {
  const { camera } = scene[form];
  if (property !== 'clipPath' || camera.length === 0) return [];
  const [from, to] = [keys[0]?.[0] ?? 0, keys.at(-1)?.[0] ?? 1];
  // The camera comes to rest where the clip begins, but for the last digit of the sum.
  const begun = from + 1e-9;
  const poses = [begun, to, ...camera.map(([p]) => p).filter((p) => p > from && p < to)].map((p) => poseAt(camera, p));
  const [first] = poses;
  return first && poses.every((pose) => samePose(pose, first))
    ? []
    : [{ check: 'weights', at: `${form}, ${part}`, found: `is clipped from ${from} to ${to} while the camera moves` }];
}
