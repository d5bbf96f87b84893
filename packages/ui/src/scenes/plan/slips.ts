import { meant, says } from '@proscenium/story-data';
import { placesIn } from '../map/placesIn';
import { numbersOn, unlessKnown } from '../slips';
import type { Slip } from '../slips';

/** What is looked at. */
interface Checked {
  keyframes: readonly { show: readonly string[]; discs: Record<string, unknown> }[];
  marks: Record<string, { text: readonly string[] }>;
  card?: { show?: readonly string[] | undefined; marks: Record<string, object> } | undefined;
}

/** What is wrong between a plan's fields: notes that are not there, distances, a third disc, its card. */
export function slipsOnPlan({ keyframes, marks, card }: Checked): Slip[] {
  const onCard = card?.marks ?? {};
  const shown = (path: Slip['path'], show: readonly string[], known: readonly string[]) =>
    show.flatMap((name, i) =>
      unlessKnown([...path, i], name, known, 'the name of a note of this plan', 'add it to `marks`, or take it out'),
    );
  const notes = Object.keys(marks);
  const measured = notes.filter((name) => placesIn(marks[name]?.text.join(' ') ?? '').length > 0);
  return [
    ...measured.map((name) => ({
      path: ['marks', name, 'text'],
      message: says('words: a plan has no distances', 'take `{km …}` out', 'a distance on a plan'),
    })),
    ...keyframes.flatMap(({ show }, i) => shown(['keyframes', i, 'show'], show, notes)),
    ...thirdDisc(keyframes),
    ...shown(['card', 'show'], card?.show ?? [], [...notes, ...Object.keys(onCard)]),
    ...numbersOn(onCard),
  ];
}

function thirdDisc(keyframes: Checked['keyframes']): Slip[] {
  const [first, second, third] = new Set(keyframes.flatMap(({ discs }) => Object.keys(discs)));
  if (first === undefined || second === undefined || third === undefined) return [];
  const fix = meant(third, [first, second], 'take it out');
  return [
    {
      path: ['keyframes', keyframes.findIndex(({ discs }) => third in discs), 'discs', third],
      message: says('two discs, by the same names in every keyframe', fix, `a third disc, \`${third}\``),
    },
  ];
}
