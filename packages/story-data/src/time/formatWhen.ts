import type { When } from '../schema/when';
import { formatDate } from './formatDate';
import { formatZone } from './formatZone';

/**
 * A time in words, never more precise than it is known: "2024", "19 June 2024, before dawn", "19 June 2024, about 13:50
 * UTC+9", "18 June 2024 to 19 June 2024", or for accounts that differ the earliest and the latest landing. The author's
 * own words (`text`) stand in place of the time of day.
 */
export function formatWhen(when: When, language: 'en' = 'en'): string {
  switch (when.precision) {
    case 'year':
      return when.year;
    case 'day':
      return join(formatDate(when.date, language), when.text);
    case 'minute':
      return join(
        formatDate(when.date, language),
        when.text ?? `${when.about ? 'about ' : ''}${when.time} ${formatZone(when.zone)}`,
      );
    case 'untold':
      return '';
    case 'range':
      return formatRange(when, language);
    case 'accounts':
      return join(formatDate(when.date, language), when.text ?? formatAccounts(when));
  }
}

function formatRange({ from, to }: Extract<When, { precision: 'range' }>, language: 'en'): string {
  const isOneDay = from.precision === 'minute' && to.precision === 'minute' && from.date === to.date;
  if (!isOneDay || from.zone !== to.zone || from.text || to.text || from.about || to.about) {
    return `${formatWhen(from, language)} to ${formatWhen(to, language)}`;
  }
  return `${formatDate(from.date, language)}, ${from.time} to ${to.time} ${formatZone(from.zone)}`;
}

function formatAccounts({ accounts, zone }: Extract<When, { precision: 'accounts' }>): string {
  // A post about a landing is no time of the landing. `HH:MM` sorts as text.
  const landings = accounts.filter(({ kind }) => kind === 'landing');
  const times = (landings.length > 0 ? landings : accounts).map(({ time }) => time).toSorted();
  const [first] = times;
  const last = times.at(-1);
  return first === last ? `${first} ${formatZone(zone)}` : `${first} to ${last} ${formatZone(zone)}, accounts differ`;
}

function join(date: string, text: string | undefined): string {
  return text === undefined ? date : `${date}, ${text}`;
}
