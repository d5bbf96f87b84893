import type { StoryDate } from '../schema/date';
import { MONTHS } from './calendar';

/** A date in English, as precise as it is written: "19 June 2024", "June 2024" or "2024". Expects a date that exists. */
export function formatDate(date: StoryDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A minute with its zone in words: "24 November 2026, 12:00 UTC+9" for `2026-11-24T12:00+09:00`. */
export function formatStamp(stamp: string): string {
  return `${formatDate(stamp.slice(0, 10))}, ${stamp.slice(11, 16)} ${formatZone(stamp.slice(16))}`;
}

/** A zone's offset as printed: "UTC+9" for `+09:00`, "UTC−3:30" for `-03:30`, "UTC" for `+00:00`. */
export function formatZone(zone: string): string {
  const hours = Number(zone.slice(1, 3));
  const minutes = zone.slice(4);
  if (hours === 0 && minutes === '00') return 'UTC';
  return `UTC${zone.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
}
