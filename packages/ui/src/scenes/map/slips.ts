import { oneOf, says } from '@proscenium/story-data';
import { numbersOn, unlessKnown } from '../slips';
import type { Slip } from '../slips';
import { kindOfMark } from './marks/index';
import type { Mark } from './marks/index';

/** What is looked at. */
interface Checked {
  cameras: Record<string, object>;
  keyframes: readonly { camera: string; show: readonly string[] }[];
  marks: Record<string, Mark>;
  card?: { show?: readonly string[] | undefined; marks: Record<string, Mark> } | undefined;
}

/** What is wrong between a map's fields: cameras and marks that are not there, marks that are never shown or cannot stand, its card. */
export function slipsOnMap(map: Checked): Slip[] {
  const [cameras, marks] = [Object.keys(map.cameras), Object.keys(map.marks)];
  const unknown = map.keyframes.flatMap(({ camera, show }, i) => [
    ...unlessKnown(
      ['keyframes', i, 'camera'],
      camera,
      cameras,
      `a camera of this map: ${oneOf(cameras)}`,
      'name one of `cameras`, or add this one',
    ),
    ...show.flatMap((name, j) =>
      unlessKnown(
        ['keyframes', i, 'show', j],
        name,
        marks,
        'the name of one of the `marks` of this map',
        'add it to `marks`, or take it out',
      ),
    ),
  ]);
  // One that a keyframe names with a slip seems to be shown by none.
  return [...(unknown.length > 0 ? unknown : unshown(map)), ...slipsOfMarks(map), ...slipsOnCard(map)];
}

function unshown({ keyframes, marks }: Checked): Slip[] {
  const idle = Object.keys(marks).filter((name) => !keyframes.some(({ show }) => show.includes(name)));
  const fix = 'add it to the `show` of a keyframe, or take it out';
  return idle.map((name) => ({
    path: ['marks', name],
    message: says('every mark in the `show` of a keyframe', fix, `the mark \`${name}\`, which no keyframe shows`),
  }));
}

function slipsOfMarks({ cameras, keyframes, marks }: Checked): Slip[] {
  const poseOf = (camera: string) => JSON.stringify(cameras[camera]);
  return Object.entries(marks).flatMap(([name, mark]) => {
    const kind = kindOfMark(mark);
    const wrong = kind.check?.(mark);
    const home = keyframes.find(({ show }) => show.includes(name))?.camera ?? '';
    const away = keyframes.flatMap(({ camera, show }, i) =>
      kind.standsStill && show.includes(name) && poseOf(camera) !== poseOf(home)
        ? [{ path: ['keyframes', i, 'show', show.indexOf(name)], camera }]
        : [],
    );
    return [
      ...(wrong ? [{ path: ['marks', name, wrong.field], message: wrong.message }] : []),
      ...away.map(({ path, camera }) => {
        const expected = `a mark of kind \`${mark.kind}\` in keyframes of one camera only, here \`${home}\`: it stands still`;
        return {
          path,
          message: says(expected, `take it out here, or make another mark for the camera \`${camera}\``),
        };
      }),
    ];
  });
}

/** A card shows marks that are there and that it can draw, and its own words hold no number that would need a mark. */
function slipsOnCard({ marks, card }: Checked): Slip[] {
  if (!card) return [];
  const known = { ...marks, ...card.marks };
  const shown = (card.show ?? []).flatMap((name, i): Slip[] => {
    const path = ['card', 'show', i];
    const mark = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!mark) {
      const expected = 'the name of one of the `marks` of this map or of its card';
      return unlessKnown(path, name, Object.keys(known), expected, 'add it to the `marks` of the card, or take it out');
    }
    const found = `a mark of kind \`${mark.kind}\` on a card`;
    return kindOfMark(mark).card
      ? []
      : [{ path, message: says('a mark that has room on a card', 'take it out', found) }];
  });
  return [...shown, ...numbersOn(card.marks)];
}
