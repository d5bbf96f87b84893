import { z } from 'zod';
import { groundSchema } from './ground';
import { idSchema } from './id';
import { progressSchema } from './progress';
import { says } from './says';

const isAscending = (list: number[]) => list.every((value, index) => index === 0 || value > (list[index - 1] ?? -1));

/** What a beat has besides its paragraph. */
export const beatSettingsSchema = z.strictObject({
  ledger: z
    .array(idSchema)
    .describe("ids of the step's claims that print as rows under the paragraph; default none")
    .default([]),
  ground: groundSchema.describe('the ground from this beat on; default the one before').exactOptional(),
  statements: z.boolean().describe("true where the step's statements print under the paragraph").default(false),
  hold: z.enum(['long']).describe('`long`: half a window of scrolling with the picture alone').exactOptional(),
  at: z
    .array(progressSchema)
    .min(1, says('at least one keyframe', 'write for example `at: [0.5]`, or take `at` out'))
    .refine(isAscending, says('keyframes in ascending order', 'sort them, each greater than the one before'))
    .describe("the beat's keyframes, 0 to 1; default: the beats spread evenly over the step")
    .exactOptional(),
});

/** What a beat has besides its paragraph. */
export type BeatSettings = z.output<typeof beatSettingsSchema>;
