import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { atLeastOneKeyframe, keyframeName, moment, numberIn, partName, progress, span } from '../fields';
import { markSchema } from './mark';
import { checkMap } from './rules';

const share = numberIn(-3, 4, "a share of the safe box's width or height");

/** Where the camera stands: `w` kilometres across the safe box, the map's centre at (x, y) of it. */
const pose = z.strictObject({ w: numberIn(20, 40_000, 'kilometres across the safe box'), x: share, y: share });

const camera = z.strictObject({ compact: pose, wide: pose.optional() });

/** One named picture of the step. */
const keyframe = z.strictObject({
  at: progress,
  /** What it is called in tests and in the gallery. */
  name: keyframeName,
  camera: z.string(),
  /** Ids of the marks that stand in it. */
  show: z.array(z.string()).default([]),
});

/** A map: one projection, a camera that pans and scales, marks with their standing. */
export const mapSchema = z
  .strictObject({
    ground: z.enum(['night', 'day']),
    /** Moment (UTC) for which steps of light are drawn; on `night` only. */
    moment: moment.optional(),
    /** Tone only, without coast and borders. */
    tone: z.boolean().default(false),
    /** When the layer comes and goes, where another one takes over. */
    enter: span.optional(),
    leave: span.optional(),
    cameras: z.record(z.string(), camera),
    keyframes: z.array(keyframe).min(1, atLeastOneKeyframe),
    marks: z.record(partName, markSchema).default({}),
    /** Sunrise: the night map on top of the day's, in steps, between two moments, while the camera rests. */
    sunrise: z
      .strictObject({ from: moment, to: moment, during: span })
      .refine(({ from, to }) => Date.parse(from) < Date.parse(to), {
        error: says('a moment later than `from`', 'swap the two, or correct one'),
        path: ['to'],
      })
      .optional(),
  })
  .superRefine(checkMap);

export type MapData = z.infer<typeof mapSchema>;
export type Keyframe = z.infer<typeof keyframe>;
