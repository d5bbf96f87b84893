import { z } from 'zod';
import { dateExists } from '../time/calendar';
import { says } from './says';

const written = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern, { abort: true })
    .refine((text) => dateExists(text.slice(0, 'yyyy-mm-dd'.length)), {
      error: says('a date that exists', 'check it in a calendar'),
      abort: true,
    });

/** A year (`2024`), a month (`2024-06`) or a day (`2024-06-19`), as written; never turned into a moment. */
export const dateSchema = written(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/).meta({
  expected: 'a year, a month or a day',
  fix: 'write "2024", "2024-06" or "2024-06-19"',
});

/** A day, `2024-06-19`, that exists. */
export const daySchema = written(/^\d{4}-\d{2}-\d{2}$/).meta({
  expected: 'a day',
  fix: 'write for example "2024-06-19"',
});

/** A time of day, `HH:MM`, 00:00 to 23:59. */
export const timeSchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ expected: 'a time from 00:00 to 23:59', fix: 'write for example "02:46"' });

/** A zone as its offset from UTC, `+09:00`; -14:59 to +14:59. */
export const zoneSchema = z
  .string()
  .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/)
  .meta({ expected: 'an offset from UTC', fix: 'write for example "+09:00"' });

/** A minute with its zone, `2026-11-24T12:00+09:00`, kept as written. */
export const stampSchema = written(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d$/).meta({
  expected: 'a day, a time and an offset from UTC',
  fix: 'write for example "2026-11-24T12:00+09:00"',
});

/** A year, a month or a day, as written. */
export type StoryDate = z.output<typeof dateSchema>;
