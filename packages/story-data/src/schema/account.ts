import { z } from 'zod';
import { timeSchema } from './clock';
import { lineSchema } from './line';
import { sourceIdsSchema } from './sourceIds';

/** One reporter's time for the same event. */
export const accountSchema = z.strictObject({
  time: timeSchema.describe('time of day in the zone of the `when` it belongs to'),
  about: z.boolean().describe('true where the reporter says "about"; default false').default(false),
  text: lineSchema.describe('the words to print: "shortly after 2"'),
  by: lineSchema.describe('who reports it'),
  kind: z.enum(['landing', 'post']).describe('what the time is of: the landing, or a post about it'),
  sources: sourceIdsSchema,
});

/** One reporter's time for the same event. */
export type Account = z.output<typeof accountSchema>;
