import { z } from 'zod';
import { dateExists } from '../time/calendar';
import { says } from './says';

const STAMP = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d[+-](?:0\d|1[0-4]):[0-5]\d$/;
const MESSAGE = says('a day, a time and an offset from UTC', 'write for example "2026-11-24T12:00+09:00"');

/** A minute with its zone, `2026-11-24T12:00+09:00`, kept as written. */
export const stampSchema = z
  .string(MESSAGE)
  .regex(STAMP, { error: MESSAGE, abort: true })
  .refine((stamp) => dateExists(stamp.slice(0, 10)), {
    error: says('a date that exists', 'check it in a calendar'),
    abort: true,
  });
