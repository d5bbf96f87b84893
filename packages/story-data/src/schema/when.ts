import { z } from 'zod';
import { earliest, latest } from '../time/span';
import { accountSchema } from './account';
import { timeSchema, zoneSchema } from './clock';
import { daySchema } from './date';
import { lineSchema } from './line';
import { says } from './says';

const WHEN = says(
  'a time: `year`, or `date` (with `time`, `zone`, `text` or `accounts`), or `from` and `to`',
  'write for example `{ date: "2024-06-19", zone: "+09:00", text: before dawn }`',
);

const yearSchema = z
  .strictObject({ year: z.string().regex(/^\d{4}$/, says('a year', 'write for example "2024"')) })
  .transform((year) => ({ precision: 'year' as const, ...year }));

const dayOnlySchema = z
  .strictObject({ date: daySchema, zone: zoneSchema.exactOptional(), text: lineSchema.exactOptional() })
  .transform((day) => ({ precision: 'day' as const, ...day }));

const minuteSchema = z
  .strictObject({
    date: daySchema,
    time: timeSchema,
    about: z.boolean().default(false),
    zone: zoneSchema,
    text: lineSchema.exactOptional(),
  })
  .transform((minute) => ({ precision: 'minute' as const, ...minute }));

const accountsSchema = z
  .strictObject({
    date: daySchema,
    zone: zoneSchema,
    text: lineSchema.exactOptional(),
    accounts: z.array(accountSchema).min(1, says('at least one account', 'list the reports, or take `accounts` out')),
  })
  .transform((accounts) => ({ precision: 'accounts' as const, ...accounts }));

const pointSchema = z.union([dayOnlySchema, yearSchema, minuteSchema, accountsSchema], WHEN);

const rangeSchema = z
  .strictObject({ from: pointSchema, to: pointSchema })
  .transform((range) => ({ precision: 'range' as const, ...range }))
  .refine(({ from, to }) => earliest(from) <= latest(to), {
    error: says('`to` not before `from`', 'swap the two', 'a range that ends before it begins'),
    path: ['to'],
  });

/**
 * A time with the precision its sources have: a year, a day, a minute, one event by several accounts, or a range of
 * these. `zone` is the offset from UTC at the place; nothing is ever turned into the machine's own zone.
 */
export const whenSchema = z.union([dayOnlySchema, yearSchema, minuteSchema, accountsSchema, rangeSchema], WHEN);

/** One end of a range: any time but a range. */
export type Point = z.output<typeof pointSchema>;

/** A time with the precision its sources have. */
export type When = z.output<typeof whenSchema>;
