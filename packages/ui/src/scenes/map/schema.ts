import { z } from 'zod';
import { markSchema } from './mark';

const progress = z.number().min(0).max(1);
const span = z
  .tuple([progress, progress])
  .refine(([a, b]) => a < b, 'a span runs from the smaller progress to the larger');

/** Where the camera stands: `w` kilometres across the safe box, the map's centre at (x, y) of it. */
const pose = z.strictObject({
  w: z.number().min(20).max(40_000),
  x: z.number().min(-3).max(4),
  y: z.number().min(-3).max(4),
});

const camera = z.strictObject({ compact: pose, wide: pose.optional() });

/** One named picture of the step. */
const keyframe = z.strictObject({
  at: progress,
  /** What it is called in tests and in the gallery. */
  name: z.string().min(1),
  camera: z.string(),
  /** Ids of the marks that stand in it. */
  show: z.array(z.string()).default([]),
});

/** A map: one projection, a camera that pans and scales, marks with their standing. */
export const mapSchema = z
  .strictObject({
    ground: z.enum(['night', 'day']),
    /** Moment (UTC) for which steps of light are drawn; on `night` only. */
    moment: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/)
      .optional(),
    /** Tone only, without coast and borders. */
    tone: z.boolean().default(false),
    /** When the layer comes and goes, where another one takes over. */
    enter: span.optional(),
    leave: span.optional(),
    cameras: z.record(z.string(), camera),
    keyframes: z.array(keyframe).min(1),
    marks: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), markSchema).default({}),
    /** Sunrise: the night map on top of the day's, in steps, between two moments, while the camera rests. */
    sunrise: z.strictObject({ from: z.string(), to: z.string(), during: span }).optional(),
  })
  .superRefine((map, issue) => {
    for (const [i, { camera: name, show, at }] of map.keyframes.entries()) {
      const path = ['keyframes', i];
      if (!(name in map.cameras))
        issue.addIssue({
          code: 'custom',
          path: [...path, 'camera'],
          message: `no camera is called “${name}”; there are ${Object.keys(map.cameras).join(', ')}`,
        });
      if (i > 0 && at <= (map.keyframes[i - 1]?.at ?? 0))
        issue.addIssue({ code: 'custom', path: [...path, 'at'], message: 'keyframes must ascend' });
      for (const [j, id] of show.entries()) {
        if (!(id in map.marks))
          issue.addIssue({ code: 'custom', path: [...path, 'show', j], message: `no mark is called “${id}”` });
      }
    }
    for (const id of Object.keys(map.marks)) {
      if (!map.keyframes.some(({ show }) => show.includes(id)))
        issue.addIssue({ code: 'custom', path: ['marks', id], message: 'this mark is in no keyframe’s `show`' });
    }
  });

export type MapData = z.infer<typeof mapSchema>;
export type Keyframe = z.infer<typeof keyframe>;
