import { MONTHS } from '../time/months';

const YEAR_FIRST = /^(?<year>\d{4})[-./ ](?<month>\d{1,2})(?:[-./ ](?<day>\d{1,2}))?$/;
const YEAR_LAST = /^(?:(?<first>\d{1,2})[-./])?(?<second>\d{1,2})[-./](?<year>\d{4})$/;
const DAY_AND_NAME = /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\.? )?(?<name>[a-z]{3,9})\.?,? (?<year>\d{4})$/i;
const NAME_AND_DAY = /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i;
const TIME = /^(?<hour>\d{1,2})(?:[:.h ]?(?<minute>\d{2}))?(?::\d{2})?(?: ?(?<half>[ap])\.?m\.?)?$/i;
const ZONE = /^(?:UTC|GMT)? ?(?<sign>[-+−]?)(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/i;
const STAMP =
  /^(?<date>.{6,20}?)(?:T|,? )(?<time>\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)(?::\d{2}(?:\.\d{1,6})?)? ?(?<zone>[a-z+−-].*)$/i;

const twoDigits = (number: number | string) => String(number).padStart(2, '0');

/** The dates, times, zones and stamps as which a value may be read, in the forms of a story. */
export function dateReadings(value: number | string): string[] {
  // What was written without quotes lost its plus, and the noughts at its end.
  const text = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value);
  return [...dates(text), ...times(text), ...zones(text), ...stamps(text)];
}

/** The two days that a date of three numbers may be, where its day may be its month; else undefined. */
export function ambiguousDays(text: string): [string, string] | undefined {
  const { first, second, year } = YEAR_LAST.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || Number(first) > 12 || Number(second) > 12) return undefined;
  const [one, two] = [twoDigits(first), twoDigits(second)];
  return one === two ? undefined : [`${year}-${two}-${one}`, `${year}-${one}-${two}`];
}

function dates(text: string): string[] {
  const numeric =
    YEAR_FIRST.exec(text)?.groups ?? /^(?<year>[12]\d{3})(?<month>\d{2})(?<day>\d{2})$/.exec(text)?.groups;
  if (numeric) return [joined(numeric.year, numeric.month, numeric.day)];
  const { first, second, year } = YEAR_LAST.exec(text)?.groups ?? {};
  if (year !== undefined) {
    if (ambiguousDays(text) !== undefined) return [];
    return Number(second) > 12 ? [joined(year, first, second)] : [joined(year, second, first)];
  }
  const named = DAY_AND_NAME.exec(text)?.groups ?? NAME_AND_DAY.exec(text)?.groups;
  const begin = named?.name?.slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === begin) + 1;
  return named && month > 0 ? [joined(named.year, String(month), named.day)] : [];
}

function joined(year: string | undefined, month: string | undefined, day: string | undefined): string {
  return [year ?? '', ...[month, day].flatMap((part) => (part === undefined ? [] : [twoDigits(part)]))].join('-');
}

function times(text: string): string[] {
  const { hour, minute, half } = TIME.exec(text)?.groups ?? {};
  if (hour === undefined || (minute === undefined && half === undefined)) return [];
  const isOfTwelve = half !== undefined && Number(hour) <= 12;
  const hours = isOfTwelve ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return [`${twoDigits(hours)}:${minute ?? '00'}`];
}

function zones(text: string): string[] {
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return ['+00:00'];
  // `+0900` without quotes is the number 900.
  const {
    sign,
    hours,
    minutes = '00',
  } = ZONE.exec(/^-?\d{3}$/.test(text) ? text.replace(/\d/, '0$&') : text)?.groups ?? {};
  return hours === undefined ? [] : [`${sign === '-' || sign === '−' ? '-' : '+'}${twoDigits(hours)}:${minutes}`];
}

function stamps(text: string): string[] {
  const { date, time, zone } = STAMP.exec(text)?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) return [];
  const [day, minute, offset] = [dates(date)[0], times(time)[0], zones(zone)[0]];
  if (day === undefined || minute === undefined || offset === undefined) return [];
  return [`${day}T${minute}${offset}`, ...(offset === '+00:00' ? [`${day}T${minute}Z`] : [])];
}
