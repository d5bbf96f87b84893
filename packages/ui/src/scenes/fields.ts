import { says } from '@proscenium/story-data';
import { z } from 'zod';

/** A number from `min` to `max`, both included. `what` says in a noun phrase what it is, with its unit; default "a number". */
export function numberIn(min: number, max: number, what = 'a number') {
  const message = says(`${what} from ${min} to ${max}`, 'write a number in this range');
  return z.number().min(min, message).max(max, message);
}

/** A number above 0. `what` says in a noun phrase what it is, with its unit. */
export function numberAbove0(what: string) {
  return z.number().positive(says(`${what} above 0`, 'write a larger number, for example `4`'));
}

/** How far through a step: 0 to 1. */
export const progress = numberIn(0, 1, 'progress through the step');

const SPAN = says('two progresses, the smaller first', 'write for example `[0.2, 0.4]`');

/** A span of progress: from the smaller to the larger. */
export const span = z.tuple([progress, progress], SPAN).refine(([from, to]) => from < to, SPAN);

/** What a keyframe is called in tests and in the gallery. */
export const keyframeName = z.string().min(1, says('a name for the picture', 'write a few words'));

/** The name of a mark or camera: it becomes part of an id. */
export const partName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, says('a name of small letters, digits and hyphens', 'write for example `first-leg`'));

const MOMENT = says('a moment in Universal Time', 'write for example "2024-06-18T17:45Z"');

/** A moment of Universal Time, `2024-06-18T17:45Z` or with seconds, that exists. */
export const moment = z
  .string(MOMENT)
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/, { error: MOMENT, abort: true })
  // A day that does not exist is read as one of the next month.
  .refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text.slice(0, 10)), {
    error: says('a moment that exists', 'check the day in a calendar and the time on a clock'),
  });
