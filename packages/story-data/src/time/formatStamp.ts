import { formatDate } from './formatDate';
import { formatZone } from './formatZone';

/** A minute with its zone in words: "24 November 2026, 12:00 UTC+9" for `2026-11-24T12:00+09:00`. */
export function formatStamp(stamp: string, language: 'en' = 'en'): string {
  return `${formatDate(stamp.slice(0, 10), language)}, ${stamp.slice(11, 16)} ${formatZone(stamp.slice(16))}`;
}
