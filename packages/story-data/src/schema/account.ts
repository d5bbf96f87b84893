import { z } from 'zod';
import { timeSchema } from './clock';
import { lineSchema } from './line';
import { sourceIdsSchema } from './sourceIds';

/** One reporter's time for the same event. */
export const accountSchema = z.strictObject({
  /** `HH:MM` in the zone of the `when` it belongs to. */
  time: timeSchema,
  /** True where the reporter says "about". Default false. */
  about: z.boolean().default(false),
  /** The words to print: "shortly after 2", "about 02:45". */
  text: lineSchema,
  /** Who reports it. */
  by: lineSchema,
  /** What the time is of: the landing, or a post about it. */
  kind: z.enum(['landing', 'post']),
  /** Where it can be read; at least one. */
  sources: sourceIdsSchema,
});

/** One reporter's time for the same event. */
export type Account = z.output<typeof accountSchema>;
