import { daysInMonth, MONTHS } from '../../time/calendar';
import type { Problems } from '../problems';
import { proseOf, type StoryShape } from '../shape/shapeStory';
import { textsOf } from '../shape/texts';
import { quote } from '../wording';

const MONTH = `(?<month>${MONTHS.join('|')})`;
const daysOf = (day: string) => `(?<days>${day}(?:(?:, | and | or | to |[-–])${day})*)`;
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1\\d|20|21)\\d{2})';
const BEGIN = '(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:/])';
const END = '(?![\\p{L}\\p{N}])(?![.,:/]\\p{N})';

const DAY_FIRST = new RegExp(`${BEGIN}${daysOf(`\\d{1,2}${ORDINAL}`)}(?: of)?\\s${MONTH}(?:,?\\s${YEAR})?${END}`, 'gu');
// A month before a number that is too high for any of them (`in June 45 ships`) makes no date.
const DAYS_AFTER = daysOf(`(?:[0-2]?\\d|3[01])${ORDINAL}`);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(?<!\\p{N}\\s)${MONTH}\\s${DAYS_AFTER}(?:,\\s${YEAR})?${END}(?!\\s?[%‰°])`,
  'gu',
);
const NUMERIC = new RegExp(`${BEGIN}${YEAR}-(?<number>\\d{2})-(?<days>\\d{2})${END}`, 'gu');

// A year that is not told may be a leap year.
const LEAP_YEAR = 2000;

/**
 * The dates in English running text of which a day is in no calendar, in order: `31 June`, `June 31, 2024`, `30 and 31
 * June`, `29 February 2023`, `2024-06-31`; `limit` says in words how long the month is.
 */
export function wrongDates(text: string): { text: string; index: number; limit: string }[] {
  // `June 30, 31 July` are two dates, and 31 is a day of July.
  const rest = text.replaceAll(DAY_FIRST, (date) => '_'.repeat(date.length));
  return [...text.matchAll(DAY_FIRST), ...rest.matchAll(MONTH_FIRST), ...text.matchAll(NUMERIC)]
    .flatMap(({ 0: date, index, groups }) => {
      const { month, number, days = '', year } = groups ?? {};
      const name = month ?? MONTHS[Number(number) - 1];
      if (name === undefined) return [{ text: date, index, limit: 'a year has 12 months' }];
      const most = daysInMonth(Number(year ?? LEAP_YEAR), MONTHS.indexOf(name) + 1);
      if ((days.match(/\d+/g) ?? []).every((day) => Number(day) >= 1 && Number(day) <= most)) return [];
      return [{ text: date, index, limit: `${year === undefined ? name : `${name} ${year}`} has ${most} days` }];
    })
    .toSorted((a, b) => a.index - b.index);
}

/** Fields that hold words, and no Markdown, which is read as paragraphs. */
const WORDS = /^(?:title|dek|dateline|byline|heading|alt|note|said|by|qualifier|text)$/;

/** Notes every date in words that is in no calendar, in the text, in settings, and on drawings and cards. */
export function checkProseDates(problems: Problems, story: StoryShape): void {
  const note = (words: string, offsetOf: (index: number) => number) => {
    for (const { text, index, limit } of wrongDates(words)) {
      problems.add(offsetOf(index), {
        found: `the date ${quote(text)}, which does not exist`,
        expected: 'a date that exists',
        fix: `check it in a calendar: ${limit}`,
      });
    }
  };
  for (const { words, offsetOf } of proseOf(story)) note(words, offsetOf);
  for (const { name, text, path, settings } of textsOf(story)) {
    if (WORDS.test(name) && path[0] !== 'since' && path[0] !== 'corrections') note(text, settings.textAt(path));
  }
}

/** Notes dates after the day of the story's last change: nobody can have read there what is still to be said. */
export function checkLaterDates(problems: Problems, story: StoryShape): void {
  const day = (story.fields.updated ?? story.fields.published)?.slice(0, 'yyyy-mm-dd'.length);
  if (day === undefined) return;
  for (const { name, text, path, settings } of textsOf(story)) {
    // What a step or a picture is of may still be to come.
    if (!/^(?:as-of|date|on)$/.test(name) || /^(?:aliases|when|scene|opening)$/.test(String(path[0]))) continue;
    // A year or a month is as late as that of the last change at most.
    if (text <= day.slice(0, text.length)) continue;
    problems.add(settings.at(path), {
      found: `${quote(text)}, later than \`updated\`, the day of the last change`,
      expected: `a date up to ${day}`,
      fix: 'correct the year, month or day; or, where the story was changed since, write that day into `updated`',
    });
  }
}
