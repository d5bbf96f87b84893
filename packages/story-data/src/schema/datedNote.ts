import { z } from 'zod';
import { dateSchema } from './date';
import { paragraphSchema } from './line';

/** A dated paragraph: what came since, or a correction. */
export const datedNoteSchema = z.strictObject({
  date: dateSchema.describe('when it came'),
  text: paragraphSchema.describe('one paragraph of Markdown; may carry footnotes'),
});
