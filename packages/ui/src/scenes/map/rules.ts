import { meant, oneOf, says } from '@proscenium/story-data';
import type { z } from 'zod';
import type { Mark } from './mark';

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

/** Drawn for one pose of the camera: they cannot travel with it. */
const STANDS_STILL = new Set<Mark['kind']>(['curve', 'leader', 'ring', 'scale']);

/** What a map's fields must be to each other: keyframes in order, cameras and marks that are there, marks that are shown. */
export function checkMap(map: Ruled, context: z.core.$RefinementCtx<Ruled>): void {
  const note: Note = (path, message) => context.addIssue({ code: 'custom', path, message, input: map });
  for (const [i, keyframe] of map.keyframes.entries()) {
    checkKeyframe(map, i, keyframe.camera, note);
    const before = map.keyframes[i - 1]?.at ?? Number.NEGATIVE_INFINITY;
    if (keyframe.at <= before) {
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
      const fix = meant(id, Object.keys(map.marks), 'add it to `marks`, or take it out');
      note(['keyframes', i, 'show', j], says('the name of one of the `marks` of this map', fix));
    }
  }
  for (const [id, mark] of Object.entries(map.marks)) checkMark(map, id, mark, note);
}

function checkKeyframe({ cameras }: Ruled, i: number, camera: string, note: Note): void {
  if (Object.hasOwn(cameras, camera)) return;
  const names = Object.keys(cameras);
  const expected = names.length === 0 ? 'a camera, and there is none' : `a camera of this map: ${oneOf(names)}`;
  note(['keyframes', i, 'camera'], says(expected, meant(camera, names, 'name one of `cameras`, or add this one')));
}

function checkMark({ cameras, keyframes }: Ruled, id: string, mark: Mark, note: Note): void {
  const shown = keyframes.filter(({ show }) => show.includes(id));
  const first = shown[0];
  if (!first) {
    const fix = `add \`${id}\` to the \`show\` of a keyframe, or take the mark out`;
    note(
      ['marks', id],
      says('every mark in the `show` of a keyframe', fix, `the mark \`${id}\`, which no keyframe shows`),
    );
    return;
  }
  if (mark.kind === 'accounts' && mark.to <= mark.from) {
    note(['marks', id, 'to'], says(`a time later than \`from\`, ${mark.from}`, 'swap the two, or correct one'));
  }
  if (!STANDS_STILL.has(mark.kind)) return;
  const pose = poseOf(cameras, first.camera);
  for (const [i, { camera, show }] of keyframes.entries()) {
    if (!show.includes(id) || poseOf(cameras, camera) === pose) continue;
    note(
      ['keyframes', i, 'show', show.indexOf(id)],
      says(
        `a mark of kind \`${mark.kind}\` in keyframes of one camera only, here \`${first.camera}\`: it stands still`,
        `take it out here, or make another mark for the camera \`${camera}\``,
      ),
    );
  }
}

function poseOf(cameras: Ruled['cameras'], name: string): string {
  return JSON.stringify(Object.hasOwn(cameras, name) ? cameras[name] : name);
}
