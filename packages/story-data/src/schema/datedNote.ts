import { z } from 'zod';
import { dateSchema } from './date';
import { paragraphSchema } from './line';

/** A dated paragraph: what came since, or a correction. */
export const datedNoteSchema = z.strictObject({
  /** A year, a month or a day. */
  date: dateSchema,
  /** One paragraph of Markdown; may carry footnotes. */
  text: paragraphSchema,
});
