import { meant, says } from '@proscenium/story-data';
import { z } from 'zod';
import { numbersOn } from '../cardNumbers';
import { atLeastOneKeyframe, keyframeName, numberAbove0, numberIn, progress, span } from '../fields';
import { cardNotesSchema, markSchema } from '../map/marks/index';
import { placesIn } from '../map/placesIn';
import { discSlips } from './discSlips';

const metres = numberIn(-1000, 1000, 'metres');

/** A point of the plan in metres: to the right of the aircraft's axis, below the carpet's. */
const spot = z.tuple(
  [metres, metres],
  says("metres right of the aircraft's axis and below the carpet's", 'write for example `[25, 0]`'),
);
const stretch = z.strictObject({ from: metres, to: metres, wide: numberAbove0('metres') });
/** Where the carpet goes when the plan leaves: centre (shares of the safe box), length and height (hundredths of its width). */
const share = numberIn(-0.5, 1.5, "a share of the safe box's width or height");
const hundredths = numberAbove0("hundredths of the safe box's width");
const rest = z.strictObject({ x: share, y: share, long: hundredths, high: hundredths });

/** What the step's share card shows of the plan. */
const card = z.strictObject({
  /** Names of notes. Default: those of the keyframe at the poster, and the card's own. */
  show: z.array(z.string()).optional(),
  /** Notes of the card alone, also in place of some of the plan; they stand at shares of the card. */
  marks: cardNotesSchema.default({}),
});

/** An apron seen from above, in metres, drawn from reports: an aircraft's nose, stairs, a carpet, lamps, a car, and equal discs for people. */
export const planSchema = z
  .strictObject({
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
    keyframes: z
      .array(
        z.strictObject({
          at: progress,
          name: keyframeName,
          /** Where each disc stands; one that is left out is not there. At most two, equal. */
          discs: z.record(z.string(), spot),
          show: z.array(z.string()).default([]),
        }),
      )
      .min(1, atLeastOneKeyframe),
    /** Notes only. */
    marks: z.record(z.string(), markSchema).default({}),
    handOver: z.strictObject({ during: span, compact: rest, wide: rest }).optional(),
    card: card.optional(),
  })
  .superRefine((plan, issue) => {
    const notes = Object.keys(plan.marks).filter((id) => plan.marks[id]?.kind === 'note');
    const note = (path: (string | number)[], message: string) => issue.addIssue({ code: 'custom', path, message });
    const checkNotes = (path: (string | number)[], show: readonly string[], known = notes) => {
      for (const [j, id] of show.entries()) {
        if (known.includes(id)) continue;
        const fix = meant(id, known, 'add a mark of kind `note` to `marks`, or take it out');
        note([...path, j], says('the name of a note of this plan', fix));
      }
    };
    for (const [id, mark] of Object.entries(plan.marks)) {
      if (!('text' in mark) || placesIn(mark.text.join(' ')).length === 0) continue;
      note(['marks', id, 'text'], says('words: a plan has no distances', 'take `{km …}` out', 'a distance on a plan'));
    }
    for (const { path, name, fix } of discSlips(plan.keyframes)) {
      note(path, says('the same name for a disc in every keyframe', fix, `the disc \`${name}\``));
    }
    const onCard = plan.card?.marks ?? {};
    checkNotes(['card', 'show'], plan.card?.show ?? [], [...notes, ...Object.keys(onCard)]);
    for (const { path, message } of numbersOn(onCard)) note(['card', 'marks', ...path], message);
    for (const [i, { at, show, discs }] of plan.keyframes.entries()) {
      const before = plan.keyframes[i - 1]?.at ?? Number.NEGATIVE_INFINITY;
      if (at <= before)
        note(
          ['keyframes', i, 'at'],
          says(
            `more than ${before}, where the keyframe before stands`,
            'sort the keyframes, each later than the one before',
          ),
        );
      checkNotes(['keyframes', i, 'show'], show);
      if (Object.keys(discs).length > 2)
        note(
          ['keyframes', i, 'discs'],
          says('two discs at most', 'take the others out', `${Object.keys(discs).length} discs`),
        );
    }
  });

export type PlanData = z.infer<typeof planSchema>;
export type Spot = z.infer<typeof spot>;
