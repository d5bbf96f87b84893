import { z } from 'zod';
import { groundSchema } from './ground';
import { idSchema } from './id';
import { progressSchema } from './progress';
import { says } from './says';

const isAscending = (list: number[]) => list.every((value, index) => index === 0 || value > (list[index - 1] ?? -1));

/** What a beat has besides its paragraph. */
export const beatSettingsSchema = z.strictObject({
  /** Ids of the step's claims that print as rows under the paragraph. Default none. */
  ledger: z.array(idSchema).default([]),
  /** The ground from this beat on, until another is named. Default: the one before. */
  ground: groundSchema.exactOptional(),
  /** True where the step's statements print under the paragraph. Default false. */
  statements: z.boolean().default(false),
  /** `long`: half a window of scrolling after the paragraph in which the picture is alone. Default: none. */
  hold: z.enum(['long']).exactOptional(),
  /** The beat's keyframes, ascending, each 0 to 1. Default: one, the beats spread evenly over the step. */
  at: z
    .array(progressSchema)
    .min(1, says('at least one keyframe', 'write for example `at: [0.5]`, or take `at` out'))
    .refine(isAscending, says('keyframes in ascending order', 'sort them, each greater than the one before'))
    .exactOptional(),
});

/** What a beat has besides its paragraph. */
export type BeatSettings = z.output<typeof beatSettingsSchema>;
