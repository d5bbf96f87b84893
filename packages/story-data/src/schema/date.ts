import { z } from 'zod';
import { dateExists } from '../time/calendar';
import { says } from './says';

/** The check of a date of the right form: that it is in the calendar. */
export const existing = { error: says('a date that exists', 'check it in a calendar'), abort: true };

/** A year (`2024`), a month (`2024-06`) or a day (`2024-06-19`), as written; never turned into a moment. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, { abort: true })
  .refine(dateExists, existing)
  .meta({ expected: 'a year, a month or a day', fix: 'write "2024", "2024-06" or "2024-06-19"' });

/** A day, `2024-06-19`, that exists. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine(dateExists, existing)
  .meta({ expected: 'a day', fix: 'write for example "2024-06-19"' });

/** A year, a month or a day, as written. */
export type StoryDate = z.output<typeof dateSchema>;
