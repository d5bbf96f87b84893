import type { StoryDate } from '@proscenium/story-data';

const FIELDS = [
  { year: 'numeric' },
  { month: 'long' },
  { day: 'numeric' },
] as const satisfies Intl.DateTimeFormatOptions[];

/**
 * A date as words, with the precision it is written in: `2024` -> "2024", `2024-06` -> "June 2024", `2024-06-14` ->
 * "14 June 2024". English is written day first. The machine's own time zone plays no part.
 *
 * @param language BCP 47 tag of the page.
 * @param year Whether to say the year of a month or a day. Default true.
 */
export function formatDate(date: StoryDate, language: string, year = true): string {
  const parts = date.split('-');
  const options = Object.assign({}, ...FIELDS.slice(0, parts.length)) as Intl.DateTimeFormatOptions;
  if (!year && parts.length > 1) delete options.year;
  const [y = Number.NaN, month = 1, day = 1] = parts.map(Number);
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(y, month - 1, day));
}

/**
 * A moment as written, with its zone: `2026-11-24T12:00+09:00` -> "24 November 2026, 12:00 UTC+09:00". An offset of
 * zero reads "UTC".
 */
export function formatStamp(stamp: string, language: string): string {
  const zone = stamp.slice(16);
  const offset = zone === 'Z' || /^[+-]00:00$/.test(zone) ? '' : zone;
  return `${formatDate(stamp.slice(0, 10), language)}, ${stamp.slice(11, 16)} UTC${offset}`;
}
