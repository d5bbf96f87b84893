import type { When } from '../schema/when';
import { formatDate, formatZone } from './formatDate';

/**
 * A time in words, never more precise than it is known: "2024", "19 June 2024, before dawn", "19 June 2024, about 13:50
 * UTC+9", "18 June 2024 to 19 June 2024", or for accounts that differ the earliest and the latest landing. The author's
 * own words (`text`) stand in place of the time of day.
 */
export function formatWhen(when: When): string {
  if (when.precision === 'untold') return '';
  if (when.precision === 'year') return when.year;
  if (when.precision === 'range') return formatRange(when);
  const text = when.text ?? timeOfDay(when);
  return text === undefined ? formatDate(when.date) : `${formatDate(when.date)}, ${text}`;
}

function timeOfDay(when: Extract<When, { date: string }>): string | undefined {
  if (when.precision === 'day') return undefined;
  const zone = formatZone(when.zone);
  if (when.precision === 'minute') return `${when.about ? 'about ' : ''}${when.time} ${zone}`;
  // A post about a landing is no time of the landing. `HH:MM` sorts as text.
  const landings = when.accounts.filter(({ kind }) => kind === 'landing');
  const times = (landings.length > 0 ? landings : when.accounts).map(({ time }) => time).toSorted();
  const [first, last] = [times[0], times.at(-1)];
  return first === last ? `${first} ${zone}` : `${first} to ${last} ${zone}, accounts differ`;
}

function formatRange({ from, to }: Extract<When, { precision: 'range' }>): string {
  const isOneDay = from.precision === 'minute' && to.precision === 'minute' && from.date === to.date;
  if (!isOneDay || from.zone !== to.zone || from.text || to.text || from.about || to.about) {
    return `${formatWhen(from)} to ${formatWhen(to)}`;
  }
  return `${formatDate(from.date)}, ${from.time} to ${to.time} ${formatZone(from.zone)}`;
}
