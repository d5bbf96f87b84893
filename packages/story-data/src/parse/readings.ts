import { core, type z } from 'zod';
import { dateReadings } from './dateReadings';

const TRUE = /^(?:yes|y|on|true)$/i;
const FALSE = /^(?:no|n|off|false)$/i;
const NUMBER = /^(?<sign>[-+−]?)(?<whole>\d{1,3}(?:[ \u{A0}\u{2009}\u{202F}’']\d{3})+|\d+)(?<part>\.\d+)?(?<rest>.*)$/u;
const UNIT = /^ ?(?<unit>%|°? ?[NSEW]|°|[a-zµ]{1,4}|degrees|kilometres|metres)$/u;

// No number, date or time is longer.
const LONGEST = 60;

/** How a value is written in the form that its field needs, as it can be read in another form; undefined where it cannot. */
export function reading(value: unknown, forms: readonly z.core.$ZodType[]): string | undefined {
  // What is wrong with a value in the right form is another matter.
  if (isTaken(value, forms)) return undefined;
  // A text that may be any text, or an id, is not meant to be a date.
  const strict = forms.filter((form) => !takes(form, 'a'));
  const isPart = !isTaken(1.5, strict);
  const found =
    candidates(value, isPart).find((one) => isTaken(one, strict)) ??
    // What is out of bounds is told when the number can be read.
    (typeof value === 'string' && strict.some(({ _zod }) => _zod.def.type === 'number')
      ? numbers(value)[0]
      : undefined);
  if (Array.isArray(found)) return `[${found.join(', ')}]`;
  return typeof found === 'string' ? `"${found}"` : found === undefined ? undefined : String(found);
}

/** Tells whether one of some forms takes a value. */
export function isTaken(value: unknown, forms: readonly z.core.$ZodType[]): boolean {
  return forms.some((form) => takes(form, value));
}

function takes(form: z.core.$ZodType, value: unknown): boolean {
  return core.safeParse(form, value).success;
}

function candidates(value: unknown, isPart: boolean): (boolean | number | string | number[])[] {
  // Numbers whose `[` or whose comma is lost.
  if (Array.isArray(value)) return value.length === 1 ? listed(value[0]) : [];
  // Where 1 is the whole, a number so great is in percent.
  if (typeof value === 'number') return [...(isPart && value >= 10 ? [value / 100] : []), ...dateReadings(value)];
  if (typeof value !== 'string' || value.length > LONGEST) return [];
  const text = value.trim();
  const flag = TRUE.test(text) ? [true] : FALSE.test(text) ? [false] : [];
  return [...flag, ...numbers(text), ...listed(text.replace(/\]$/, '')), ...dateReadings(text)];
}

/** Numbers of a list that stand in a text, with commas or blanks between; none where it holds anything else, or one. */
export function listed(text: unknown): number[][] {
  if (typeof text !== 'string' || text.length > LONGEST) return [];
  const list = text.split(/, *| +/).map((word) => (word === '' ? Number.NaN : Number(word)));
  return list.length > 1 && !list.some(Number.isNaN) ? [list] : [];
}

function numbers(text: string): number[] {
  if (text.length > LONGEST) return [];
  const { sign, whole, part = '', rest } = NUMBER.exec(text)?.groups ?? {};
  if (whole === undefined || rest === undefined) return [];
  const size = Number(`${whole.replaceAll(/\D/g, '')}${part}`);
  const number = sign === '-' || sign === '−' ? -size : size;
  if (rest === '') return [number];
  const unit = UNIT.exec(rest)?.groups?.unit;
  if (unit === undefined) return [];
  // Of a percentage the point moves by two places: division alone may add more.
  if (unit === '%') return [Number((number / 100).toPrecision(12))];
  return [/[SW]$/.test(unit) ? -size : number];
}
