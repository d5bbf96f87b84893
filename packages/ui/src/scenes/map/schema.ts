import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { keyframeName, moment, numberIn, partName, progress, span } from '../fields';
import { keyframesOf } from '../slips';
import { cardMarksSchema, markSchema } from './marks/index';

const share = numberIn(-3, 4, "a share of the safe box's width or height");

/** Where the camera stands: `w` kilometres across the safe box, the map's centre at (x, y) of it. */
const pose = z.strictObject({ w: numberIn(20, 40_000, 'kilometres across the safe box'), x: share, y: share });

const cardShare = numberIn(-10, 10, "a share of the card's width or height");

/** What the step's share card shows of the map. */
const card = z.strictObject({
  /** `w` kilometres across the card, the map's centre at (x, y) of it, shares. Default: what is shown stands right of the words. */
  camera: z
    .strictObject({ w: numberIn(20, 60_000, 'kilometres across the card'), x: cardShare, y: cardShare })
    .optional(),
  /** Names of marks. Default: those of the keyframe at the poster but for notes, rows, accounts and scale bars, and the card's own. */
  show: z.array(z.string()).optional(),
  /** Marks of the card alone, also in place of some of the map; notes stand at shares of the card. */
  marks: cardMarksSchema.default({}),
});

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

/** A map: one projection, a camera that pans and scales, marks with their standing. What is wrong between its fields is in slips.ts. */
export const mapSchema = z.strictObject({
  ground: z.enum(['night', 'day']),
  /** Moment (UTC) for which steps of light are drawn; on `night` only. */
  moment: moment.optional(),
  /** Tone only, without coast and borders. */
  tone: z.boolean().default(false),
  /** When the layer comes and goes, where another one takes over. */
  enter: span.optional(),
  leave: span.optional(),
  cameras: z.record(z.string(), camera),
  keyframes: keyframesOf(keyframe),
  marks: z.record(partName, markSchema).default({}),
  /** Sunrise: the night map on top of the day's, in steps, between two moments, while the camera rests. */
  sunrise: z
    .strictObject({ from: moment, to: moment, during: span })
    .refine(({ from, to }) => Date.parse(from) < Date.parse(to), {
      error: says('a moment later than `from`', 'swap the two, or correct one'),
      path: ['to'],
    })
    .optional(),
  card: card.optional(),
});

export type MapData = z.infer<typeof mapSchema>;
