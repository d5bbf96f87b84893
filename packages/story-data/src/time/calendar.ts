/** The months' English names, January first. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Days of a month (1-12) of a year in the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

/** Tells whether a year, month or day, as written, is in the calendar: false for `2024-02-30`. */
export function dateExists(date: string): boolean {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  return day >= 1 && day <= daysInMonth(year, month);
}
