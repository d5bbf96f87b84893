import { meant, oneOf, says } from '@proscenium/story-data';
import type { z } from 'zod';
import { kindOfMark } from './marks/index';
import type { Mark } from './marks/index';

interface Pose {
  w: number;
  x: number;
  y: number;
}

/** What the rules look at. */
interface Ruled {
  cameras: Record<string, { compact: Pose; wide?: Pose | undefined }>;
  keyframes: readonly { at: number; camera: string; show: readonly string[] }[];
  marks: Record<string, Mark>;
}

type Note = (path: PropertyKey[], message: string) => void;

/** What a map's fields must be to each other: keyframes in order, cameras and marks that are there, marks that are shown. */
export function checkMap(map: Ruled, context: z.core.$RefinementCtx<Ruled>): void {
  const note: Note = (path, message) => context.addIssue({ code: 'custom', path, message, input: map });
  for (const [i, keyframe] of map.keyframes.entries()) {
    checkKeyframe(map, i, keyframe.camera, note);
    const before = map.keyframes[i - 1]?.at ?? Number.NEGATIVE_INFINITY;
    // A place beyond 1 is told for itself.
    if (keyframe.at <= before && before <= 1) {
      note(
        ['keyframes', i, 'at'],
        says(
          `more than ${before}, where the keyframe before stands`,
          'sort the keyframes, each later than the one before',
        ),
      );
    }
    for (const [j, id] of keyframe.show.entries()) {
      if (Object.hasOwn(map.marks, id)) continue;
      const ids = id.split(/[\s,;]+/);
      const isList = ids.length > 1 && ids.every((one) => Object.hasOwn(map.marks, one));
      const orElse = isList ? `put a comma between, \`${ids.join(', ')}\`` : 'add it to `marks`, or take it out';
      const fix = meant(id, Object.keys(map.marks), orElse);
      note(['keyframes', i, 'show', j], says('the name of one of the `marks` of this map', fix));
    }
  }
  checkShown(map, note);
  for (const [id, mark] of Object.entries(map.marks)) checkMark(map, id, mark, note);
}

/** Every mark is shown; one that a keyframe seems to name with a slip is told there. */
function checkShown({ keyframes, marks }: Ruled, note: Note): void {
  const named = new Set(keyframes.flatMap(({ show }) => show));
  const slips = [...named].filter((id) => !Object.hasOwn(marks, id));
  const idle = Object.keys(marks).filter(
    (id) =>
      !named.has(id) &&
      !slips.some((slip) => slip.split(/[\s,;]+/).some((one) => one === id || meant(one, [id], '') !== '')),
  );
  const [first, ...others] = idle;
  if (first === undefined) return;
  const what = others.length === 0 ? 'the mark' : 'the marks';
  const names = idle.map((id) => `\`${id}\``).join(', ');
  note(
    ['marks', first],
    says(
      'every mark in the `show` of a keyframe',
      `add ${names} to the \`show\` of a keyframe, or take ${others.length === 0 ? 'it' : 'them'} out`,
      `${what} ${names}, which no keyframe shows`,
    ),
  );
}

function checkKeyframe({ cameras }: Ruled, i: number, camera: string, note: Note): void {
  if (Object.hasOwn(cameras, camera)) return;
  const names = Object.keys(cameras);
  const expected = names.length === 0 ? 'a camera, and there is none' : `a camera of this map: ${oneOf(names)}`;
  note(['keyframes', i, 'camera'], says(expected, meant(camera, names, 'name one of `cameras`, or add this one')));
}

function checkMark({ cameras, keyframes }: Ruled, id: string, mark: Mark, note: Note): void {
  const kind = kindOfMark(mark);
  const wrong = kind.check?.(mark);
  if (wrong) note(['marks', id, wrong.field], wrong.message);
  if (!kind.standsStill) return;
  // A camera that is not there is told for itself.
  const shown = keyframes.flatMap(({ camera, show }, index) => {
    const at = show.indexOf(id);
    return at === -1 || !Object.hasOwn(cameras, camera) ? [] : [{ camera, path: ['keyframes', index, 'show', at] }];
  });
  const home = homeOf(shown.map(({ camera }) => poseOf(cameras, camera)));
  const own = shown.find(({ camera }) => poseOf(cameras, camera) === home);
  for (const { camera, path } of shown) {
    if (!own || poseOf(cameras, camera) === home) continue;
    note(
      path,
      says(
        `a mark of kind \`${mark.kind}\` in keyframes of one camera only, here \`${own.camera}\`: it stands still`,
        `take it out here, or make another mark for the camera \`${camera}\``,
      ),
    );
  }
}

/** The pose that most keyframes of a mark have; of several, the first. */
function homeOf(poses: readonly string[]): string | undefined {
  const count = (pose: string) => poses.filter((one) => one === pose).length;
  return poses.reduce<string | undefined>(
    (best, pose) => (best && count(best) >= count(pose) ? best : pose),
    undefined,
  );
}

function poseOf(cameras: Ruled['cameras'], name: string): string {
  return JSON.stringify(Object.hasOwn(cameras, name) ? cameras[name] : name);
}
