import { z } from 'zod';

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
