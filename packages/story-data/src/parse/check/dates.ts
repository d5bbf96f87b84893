import { daysInMonth, MONTHS } from '../../time/calendar';

/** A date in running text that is in no calendar. */
export interface WrongDate {
  /** As written; of a list of days (`30 and 31 June`) the day that is wrong, with its month. */
  text: string;
  /** Where it begins in the text. */
  index: number;
  /** How long its month is, in words; of a month that is none, how many there are. */
  limit: string;
}

const MONTH = `(?<month>${MONTHS.join('|')})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAYS = `(?<days>${DAY}(?:(?:, | and | or | to |[-–])${DAY})*)`;
const YEAR = '(?<year>(?:1\\d|20|21)\\d{2})';
const BEGIN = '(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,:/])';
const END = '(?![\\p{L}\\p{N}])(?![.,:/]\\p{N})';

const DAY_FIRST = new RegExp(`${BEGIN}${DAYS}(?: of)?\\s${MONTH}(?:,?\\s${YEAR})?${END}`, 'gu');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(?<!\\p{N}\\s)${MONTH}\\s${DAYS}(?:,\\s${YEAR})?${END}(?!\\s?[%‰°])`, 'gu');
const NUMERIC = new RegExp(`${BEGIN}${YEAR}-(?<number>\\d{2})-(?<day>\\d{2})${END}`, 'gu');

// A year that is not told may be a leap year.
const LEAP_YEAR = 2000;

/**
 * The dates in English running text that are in no calendar, in order: `31 June`, `June 31, 2024`, `30 and 31 June`,
 * `29 February 2023`, `2024-06-31`. A month before a number that is too high for any of them (`in June 45 ships`) makes no date.
 */
export function wrongDates(text: string): WrongDate[] {
  // `June 30, 31 July` are two dates, and 31 is a day of July.
  const rest = text.replaceAll(DAY_FIRST, (match) => '_'.repeat(match.length));
  const found = [
    ...Array.from(text.matchAll(DAY_FIRST), (match) => wrongDays(match, (day, month) => `${day} ${month}`, 99)),
    ...Array.from(rest.matchAll(MONTH_FIRST), (match) => wrongDays(match, (day, month) => `${month} ${day}`, 31)),
    ...Array.from(text.matchAll(NUMERIC), wrongNumeric),
  ];
  return found.flat().toSorted((a, b) => a.index - b.index);
}

function wrongDays(
  { 0: whole, index, groups }: RegExpExecArray,
  write: (day: string, month: string) => string,
  highest: number,
) {
  const { month = '', days = '', year } = groups ?? {};
  const most = daysInMonth(
    year === undefined ? LEAP_YEAR : Number(year),
    MONTHS.findIndex((name) => name === month) + 1,
  );
  const daysAt = index + whole.indexOf(days);
  return Array.from(days.matchAll(/\d+/g), ({ 0: day, index: at }): WrongDate[] => {
    if (Number(day) >= 1 && (Number(day) <= most || Number(day) > highest)) return [];
    const isAlone = /^\d+\D*$/.test(days);
    return [
      {
        text: isAlone ? whole : write(day, month) + (year === undefined ? '' : ` ${year}`),
        index: isAlone ? index : daysAt + at,
        limit: `${month}${year !== undefined && month === 'February' ? ` ${year}` : ''} has ${most} days`,
      },
    ];
  }).flat();
}

function wrongNumeric({ 0: text, index, groups }: RegExpExecArray): WrongDate[] {
  const { year = '', number = '', day = '' } = groups ?? {};
  const most = daysInMonth(Number(year), Number(number));
  if (Number(day) >= 1 && Number(day) <= most) return [];
  const month = MONTHS[Number(number) - 1];
  const limit = month === undefined ? 'a year has 12 months' : `${month} ${year} has ${most} days`;
  return [{ text, index, limit }];
}
