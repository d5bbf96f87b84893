import { z } from 'zod';
import { dateSchema } from './date';
import { idSchema } from './id';
import { lineSchema } from './line';
import { sourceIdsSchema } from './sourceIds';

/** What was said at a place; a step's statements print as a numbered list. */
export const statementSchema = z.strictObject({
  place: idSchema.describe('id of a place'),
  by: lineSchema.describe('who said it'),
  said: lineSchema.describe('the words, quotation marks included'),
  on: dateSchema.describe('when it was said'),
  sources: sourceIdsSchema,
});

/** What was said at a place. */
export type Statement = z.output<typeof statementSchema>;
