import { meant, says } from '@proscenium/story-data';
import { z } from 'zod';
import { keyframeName, numberAbove0, numberIn, progress, span } from '../fields';
import { share } from '../map/marks/fields';
import { notesSchema } from '../map/marks/index';
import { placesIn } from '../map/distances';
import { keyframesOf, numbersOn, refusing, unlessKnown } from '../slips';
import type { Slip } from '../slips';

const metres = numberIn(-1000, 1000, 'metres');

/** A point of the plan in metres: to the right of the aircraft's axis, below the carpet's. */
const spot = z.tuple(
  [metres, metres],
  says("metres right of the aircraft's axis and below the carpet's", 'write for example `[25, 0]`'),
);
const stretch = z.strictObject({ from: metres, to: metres, wide: numberAbove0('metres') });
/** Where the carpet goes when the plan leaves: centre (shares of the safe box), length and height (hundredths of its width). */
const hundredths = numberAbove0("hundredths of the safe box's width");
const rest = z.strictObject({ x: share, y: share, long: hundredths, high: hundredths });

/** What the step's share card shows of the plan. */
const card = z.strictObject({
  /** Names of notes. Default: those of the keyframe at the poster, and the card's own. */
  show: z.array(z.string()).optional(),
  /** Notes of the card alone, also in place of some of the plan; they stand at shares of the card. */
  marks: notesSchema.default({}),
});

const fields = z.strictObject({
  ground: z.literal('night'),
  enter: span.optional(),
  leave: span.optional(),
  /** Metres across the safe box. */
  across: numberIn(10, 500, 'metres across the safe box'),
  /** Where the aircraft's and the carpet's axes cross, shares of the safe box. */
  origin: z.tuple([
    numberIn(0, 1, "a share of the safe box's width"),
    numberIn(0, 1, "a share of the safe box's height"),
  ]),
  stairs: stretch,
  carpet: stretch,
  /** Each a point of light with four flat steps around it. */
  lamps: z.array(spot).max(8, says('at most eight lamps', 'take some out')),
  car: z.strictObject({ at: spot, turn: numberIn(-360, 360, 'degrees') }),
  /** Radius of the discs in metres, for either form. */
  radius: z.strictObject({ compact: numberAbove0('metres'), wide: numberAbove0('metres') }),
  keyframes: keyframesOf(
    z.strictObject({
      at: progress,
      name: keyframeName,
      /** Where each disc stands; one that is left out is not there. At most two, equal. */
      discs: z.record(z.string(), spot),
      show: z.array(z.string()).default([]),
    }),
  ),
  marks: notesSchema.default({}),
  handOver: z.strictObject({ during: span, compact: rest, wide: rest }).optional(),
  card: card.optional(),
});

export type PlanData = z.infer<typeof fields>;
export type Spot = z.infer<typeof spot>;

/** An apron seen from above, in metres, drawn from reports: an aircraft's nose, stairs, a carpet, lamps, a car, and equal discs for people. */
export const planSchema = fields.superRefine(refusing(slipsOnPlan));

/** What is wrong between a plan's fields: notes that are not there, distances, a third disc, its card. */
function slipsOnPlan({ keyframes, marks, card }: PlanData): Slip[] {
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

function thirdDisc(keyframes: PlanData['keyframes']): Slip[] {
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
