const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month (1-12) of a year in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The parts of a year, month or day as written; month and day are undefined where the date does not say them. */
export function dateParts(date: string): { year: number; month?: number; day?: number } {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** Tells whether a year, month or day is in the calendar: false for `2024-02-30`. */
export function dateExists(date: string): boolean {
  const { year, month = 1, day = 1 } = dateParts(date);
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar, by arithmetic alone (Howard Hinnant, `days_from_civil`,
 * https://howardhinnant.github.io/date_algorithms.html). The day must exist.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
