import { z } from 'zod';
import { says } from './says';

const TIME = says('a time from 00:00 to 23:59', 'write for example "02:46"');
const ZONE = says('an offset from UTC', 'write for example "+09:00"');

/** A time of day, `HH:MM`, 00:00 to 23:59. */
export const timeSchema = z.string(TIME).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, TIME);

/** A zone as its offset from UTC, `+09:00`; -14:59 to +14:59. */
export const zoneSchema = z.string(ZONE).regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, ZONE);
