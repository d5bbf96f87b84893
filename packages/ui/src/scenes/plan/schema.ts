import { z } from 'zod';
import { markSchema } from '../map/mark';

const progress = z.number().min(0).max(1);
const span = z
  .tuple([progress, progress])
  .refine(([a, b]) => a < b, 'a span runs from the smaller progress to the larger');

/** A point of the plan in metres: to the right of the aircraft's axis, below the carpet's. */
const spot = z.tuple([z.number(), z.number()]);
const stretch = z.strictObject({ from: z.number(), to: z.number(), wide: z.number().positive() });
/** Where the carpet goes when the plan leaves: centre (shares of the safe box), length and height (hundredths of its width). */
const rest = z.strictObject({ x: z.number(), y: z.number(), long: z.number().positive(), high: z.number().positive() });

/** An apron seen from above, in metres, drawn from reports: an aircraft's nose, stairs, a carpet, lamps, a car, and equal discs for people. */
export const planSchema = z
  .strictObject({
    ground: z.literal('night'),
    enter: span.optional(),
    leave: span.optional(),
    /** Metres across the safe box. */
    across: z.number().min(10).max(500),
    /** Where the aircraft's and the carpet's axes cross, shares of the safe box. */
    origin: z.tuple([progress, progress]),
    stairs: stretch,
    carpet: stretch,
    /** Each a point of light with four flat steps around it. */
    lamps: z.array(spot).max(8),
    car: z.strictObject({ at: spot, turn: z.number() }),
    /** Radius of the discs in metres, for either form. */
    radius: z.strictObject({ compact: z.number().positive(), wide: z.number().positive() }),
    keyframes: z
      .array(
        z.strictObject({
          at: progress,
          name: z.string().min(1),
          /** Where each disc stands; one that is left out is not there. At most two, equal. */
          discs: z.record(z.string(), spot),
          show: z.array(z.string()).default([]),
        }),
      )
      .min(1),
    /** Notes only. */
    marks: z.record(z.string(), markSchema).default({}),
    handOver: z.strictObject({ during: span, compact: rest, wide: rest }).optional(),
  })
  .superRefine((plan, issue) => {
    for (const [i, { show, discs }] of plan.keyframes.entries()) {
      for (const id of show)
        if (plan.marks[id]?.kind !== 'note')
          issue.addIssue({ code: 'custom', path: ['keyframes', i, 'show'], message: `no note is called “${id}”` });
      if (Object.keys(discs).length > 2)
        issue.addIssue({ code: 'custom', path: ['keyframes', i, 'discs'], message: 'a plan has two discs at most' });
    }
  });

export type PlanData = z.infer<typeof planSchema>;
export type Spot = z.infer<typeof spot>;
