import { z } from 'zod';
import { dateExists } from '../time/calendar';
import { says } from './says';

const DATE = says('a year, a month or a day', 'write "2024", "2024-06" or "2024-06-19"');
const DAY = says('a day', 'write for example "2024-06-19"');

/** A year (`2024`), a month (`2024-06`) or a day (`2024-06-19`), as written; never turned into a moment. */
export const dateSchema = z
  .string(DATE)
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { error: DATE, abort: true })
  .refine(dateExists, says('a date that exists', 'check it in a calendar'));

/** A day, `2024-06-19`, that exists. */
export const daySchema = z
  .string(DAY)
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: DAY, abort: true })
  .refine(dateExists, says('a date that exists', 'check it in a calendar'));

/** A year, a month or a day, as written. */
export type StoryDate = z.output<typeof dateSchema>;
