import type { Point } from './point';
import { dateParts, dayNumber } from './calendar';

const MINUTES_IN_DAY = 24 * 60;
const LAST_MINUTE = MINUTES_IN_DAY - 1;

/** Minutes that a zone (`+09:00`) is ahead of UTC; 0 where none is given. */
export function zoneMinutes(zone = '+00:00'): number {
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * clockMinutes(zone.slice(1));
}

/** The first minute that a time may mean, in minutes from 1970-01-01 00:00 UTC. A time without a zone counts as UTC. */
export function earliest(point: Point): number {
  if (point.precision === 'year') return dayNumber(Number(point.year), 1, 1) * MINUTES_IN_DAY;
  const minutes =
    point.precision === 'minute'
      ? clockMinutes(point.time)
      : point.precision === 'accounts'
        ? Math.min(...point.accounts.map(({ time }) => clockMinutes(time)))
        : 0;
  return dayMinutes(point.date) + minutes - zoneMinutes(point.zone);
}

/** The last minute that a time may mean, on the same scale as `earliest`. */
export function latest(point: Point): number {
  if (point.precision === 'year') return (dayNumber(Number(point.year) + 1, 1, 1) - 1) * MINUTES_IN_DAY + LAST_MINUTE;
  const minutes =
    point.precision === 'minute'
      ? clockMinutes(point.time)
      : point.precision === 'accounts'
        ? Math.max(...point.accounts.map(({ time }) => clockMinutes(time)))
        : LAST_MINUTE;
  return dayMinutes(point.date) + minutes - zoneMinutes(point.zone);
}

/**
 * Orders two moments written as `2026-11-24T12:00+09:00`: negative where the first comes first, 0 where they are the
 * same minute.
 */
export function compareStamps(one: string, two: string): number {
  return stampMinutes(one) - stampMinutes(two);
}

function stampMinutes(stamp: string): number {
  return dayMinutes(stamp.slice(0, 10)) + clockMinutes(stamp.slice(11, 16)) - zoneMinutes(stamp.slice(16));
}

function dayMinutes(date: string): number {
  const { year, month = 1, day = 1 } = dateParts(date);
  return dayNumber(year, month, day) * MINUTES_IN_DAY;
}

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
