import { z } from 'zod';
import { sourceIdsSchema } from './claim';
import { daySchema, type StoryDate, timeSchema, zoneSchema } from './date';
import { says } from './says';
import { lineSchema } from './text';

/** One reporter's time for the same event. */
export const accountSchema = z.strictObject({
  time: timeSchema.describe('time of day in the zone of the `when` it belongs to'),
  about: z.boolean().describe('true where the reporter says "about"; default false').default(false),
  text: lineSchema.describe('the words to print: "shortly after 2"'),
  by: lineSchema.describe('who reports it'),
  kind: z.enum(['landing', 'post']).describe('what the time is of: the landing, or a post about it'),
  sources: sourceIdsSchema,
});

/** One reporter's time for the same event. */
export type Account = z.output<typeof accountSchema>;

const EXPECTED = 'a time: `year`, or `date` (with `time`, `zone`, `text` or `accounts`), or `from` and `to`';
const FIX = 'write for example `{ date: "2024-06-19", zone: "+09:00", text: before dawn }`';

const yearSchema = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ expected: 'a year', fix: 'write for example "2024"' });

const fields = {
  year: yearSchema.exactOptional(),
  date: daySchema.describe('the day').exactOptional(),
  time: timeSchema.describe('the time of day; `zone` with it').exactOptional(),
  about: z.boolean().describe('true where the time is about right; default false').exactOptional(),
  zone: zoneSchema.describe('the offset from UTC at the place').exactOptional(),
  text: lineSchema.describe('printed in place of the time of day').exactOptional(),
  accounts: z
    .array(accountSchema)
    .min(1, says('at least one account', 'list the reports, or take `accounts` out'))
    .describe('the times that reports give for one event; `zone` with them')
    .exactOptional(),
};

const pointFieldsSchema = z.strictObject(fields);

/** One end of a range: any time but a range. */
export type Point =
  | { precision: 'year'; year: string }
  | { precision: 'day'; date: StoryDate; zone?: string; text?: string }
  | { precision: 'minute'; date: StoryDate; time: string; about: boolean; zone: string; text?: string }
  | { precision: 'accounts'; date: StoryDate; zone: string; text?: string; accounts: Account[] };

/** A time with the precision its sources have; `untold` where a story without standards does not say it. */
export type When = Point | { precision: 'range'; from: Point; to: Point } | { precision: 'untold' };

type Context = z.core.$RefinementCtx;

const pointSchema = pointFieldsSchema.transform(readPoint).meta({ expected: EXPECTED, fix: FIX });

/**
 * A time with the precision its sources have: a year, a day, a minute, one event by several accounts, or a range of
 * these. `zone` is the offset from UTC at the place; nothing is ever turned into the machine's own zone.
 */
export const whenSchema = z
  .strictObject({
    ...fields,
    from: pointSchema.describe('when a range begins').exactOptional(),
    to: pointSchema.describe('when a range ends').exactOptional(),
  })
  .transform(({ from, to, ...point }, context): Exclude<When, { precision: 'untold' }> => {
    if (from === undefined && to === undefined) return readPoint(point, context);
    if (from === undefined || to === undefined || Object.keys(point).length > 0) return refuse(context, []);
    if (spanOf(from).first <= spanOf(to).last) return { precision: 'range', from, to };
    const message = says('`to` not before `from`', 'swap the two', 'a range that ends before it begins');
    return refuse(context, ['to'], message);
  })
  .meta({ expected: EXPECTED, fix: FIX });

/** The form of time that fields make, in which only some go together. */
function readPoint(point: z.output<typeof pointFieldsSchema>, context: Context): Point {
  const { year, date, time, about, zone, text, accounts } = point;
  const worded = text === undefined ? {} : { text };
  if (year !== undefined) return Object.keys(point).length > 1 ? refuse(context, []) : { precision: 'year', year };
  if (date === undefined || (about !== undefined && time === undefined)) return refuse(context, []);
  if (time === undefined && accounts === undefined)
    return { precision: 'day', date, ...(zone !== undefined && { zone }), ...worded };
  if (zone === undefined) return refuse(context, ['zone'], says('an offset from UTC', 'add `zone: …`', 'no `zone`'));
  if (time === undefined) return { precision: 'accounts', date, zone, ...worded, accounts: accounts ?? [] };
  if (accounts !== undefined) return refuse(context, []);
  return { precision: 'minute', date, time, about: about ?? false, zone, ...worded };
}

function refuse(context: Context, path: string[], message = says(EXPECTED, FIX, 'fields that make no time')): never {
  context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
}

/** The first and the last minute that a time may mean, in milliseconds from 1970. A time without a zone counts as UTC. */
export function spanOf(point: Point): { first: number; last: number } {
  if (point.precision === 'year') return span(point.year, '-01-01T00:00', '-12-31T23:59', '+00:00');
  const { date, zone = '+00:00' } = point;
  if (point.precision === 'day') return span(date, 'T00:00', 'T23:59', zone);
  const times = point.precision === 'minute' ? [point.time] : point.accounts.map(({ time }) => time).toSorted();
  return span(date, `T${times[0]}`, `T${times.at(-1)}`, zone);
}

function span(date: string, first: string, last: string, zone: string) {
  return { first: Date.parse(date + first + zone), last: Date.parse(date + last + zone) };
}
