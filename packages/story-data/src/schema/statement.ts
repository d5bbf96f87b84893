import { z } from 'zod';
import { dateSchema } from './date';
import { idSchema } from './id';
import { lineSchema } from './line';
import { sourceIdsSchema } from './sourceIds';

/** What was said at a place; a step's statements print as a numbered list. */
export const statementSchema = z.strictObject({
  /** Id of a place. */
  place: idSchema,
  /** Who said it. */
  by: lineSchema,
  /** The words, quotation marks included. */
  said: lineSchema,
  /** When: a year, a month or a day. */
  on: dateSchema,
  /** Where it can be read; at least one. */
  sources: sourceIdsSchema,
});

/** What was said at a place. */
export type Statement = z.output<typeof statementSchema>;
