import { oneOf, says } from '@proscenium/story-data';
import { numbersOn, unlessKnown } from '../slips';
import type { Slip } from '../slips';
import { kindOfMark } from './marks/index';
import type { MapData } from './schema';

/** What is wrong between a map's fields: cameras and marks that are not there, marks that are never shown or cannot stand, its card. */
export function slipsOnMap(map: MapData): Slip[] {
  const [cameras, marks] = [Object.keys(map.cameras), Object.keys(map.marks)];
  const isCamera = `a camera of this map: ${oneOf(cameras)}`;
  const isMark = 'the name of one of the `marks` of this map';
  const unknown = map.keyframes.flatMap(({ camera, show }, i) => [
    ...unlessKnown(['keyframes', i, 'camera'], camera, cameras, isCamera, 'name one of `cameras`, or add this one'),
    ...show.flatMap((name, j) =>
      unlessKnown(['keyframes', i, 'show', j], name, marks, isMark, 'add it to `marks`, or take it out'),
    ),
  ]);
  // One that a keyframe names with a slip seems to be shown by none.
  return [...(unknown.length > 0 ? unknown : unshown(map)), ...slipsOfMarks(map), ...slipsOnCard(map)];
}

function unshown({ keyframes, marks }: MapData): Slip[] {
  const idle = Object.keys(marks).filter((name) => !keyframes.some(({ show }) => show.includes(name)));
  const fix = 'add it to the `show` of a keyframe, or take it out';
  return idle.map((name) => ({
    path: ['marks', name],
    message: says('every mark in the `show` of a keyframe', fix, `the mark \`${name}\`, which no keyframe shows`),
  }));
}

function slipsOfMarks({ cameras, keyframes, marks }: MapData): Slip[] {
  const poseOf = (camera: string) => JSON.stringify(cameras[camera]);
  return Object.entries(marks).flatMap(([name, mark]) => {
    const kind = kindOfMark(mark);
    const wrong = kind.check?.(mark);
    const showing = keyframes.filter(({ show }) => show.includes(name));
    const home = showing[0]?.camera ?? '';
    const away = showing.filter(({ camera }) => kind.standsStill && poseOf(camera) !== poseOf(home));
    const expected = `a mark of kind \`${mark.kind}\` in keyframes of one camera only, here \`${home}\`: it stands still`;
    return [
      ...(wrong ? [{ path: ['marks', name, wrong.field], message: wrong.message }] : []),
      ...away.map((keyframe) => ({
        path: ['keyframes', keyframes.indexOf(keyframe), 'show', keyframe.show.indexOf(name)],
        message: says(expected, `take it out here, or make another mark for the camera \`${keyframe.camera}\``),
      })),
    ];
  });
}

/** A card shows marks that are there and that it can draw, and its own words hold no number that would need a mark. */
function slipsOnCard({ marks, card }: MapData): Slip[] {
  const known = new Map(Object.entries({ ...marks, ...card?.marks }));
  const isMark = 'the name of one of the `marks` of this map or of its card';
  const shown = (card?.show ?? []).flatMap((name, i): Slip[] => {
    const path = ['card', 'show', i];
    const mark = known.get(name);
    if (!mark)
      return unlessKnown(path, name, [...known.keys()], isMark, 'add it to the `marks` of the card, or take it out');
    const found = `a mark of kind \`${mark.kind}\` on a card`;
    return kindOfMark(mark).card
      ? []
      : [{ path, message: says('a mark that has room on a card', 'take it out', found) }];
  });
  return [...shown, ...numbersOn(card?.marks ?? {})];
}
