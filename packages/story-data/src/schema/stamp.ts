import { z } from 'zod';
import { dateExists } from '../time/calendar';
import { existing } from './date';

/** A minute with its zone, `2026-11-24T12:00+09:00`, kept as written. */
export const stampSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d$/, { abort: true })
  .refine((stamp) => dateExists(stamp.slice(0, 10)), existing)
  .meta({ expected: 'a day, a time and an offset from UTC', fix: 'write for example "2026-11-24T12:00+09:00"' });
