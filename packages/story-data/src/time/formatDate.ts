import type { StoryDate } from '../schema/date';
import { dateParts } from './calendar';
import { MONTHS } from './months';

/** A date in words, as precise as it is written: "19 June 2024", "June 2024" or "2024". Expects a date that exists. */
export function formatDate(date: StoryDate, language: 'en' = 'en'): string {
  const { year, month, day } = dateParts(date);
  return [day, month === undefined ? undefined : monthName(month, language), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The name of a month, 1 to 12; empty for any other number. */
function monthName(month: number, language: 'en'): string {
  return { en: MONTHS }[language][month - 1] ?? '';
}
