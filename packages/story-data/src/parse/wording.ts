import { printable } from './frame';
import { nearest } from './nearest';

const LONGEST = 48;

/** A name or value between backquotes, cut where it is long, on one line. */
export function quote(text: string): string {
  const characters = Array.from(printable(text));
  return `\`${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('')}\``;
}

/** Names between backquotes, with commas and "or". */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  if (quoted.length < 2) return quoted[0] ?? 'none';
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** What to write in place of an unknown name: the nearest known one, or else `otherwise`. */
export function meant(name: string, known: readonly string[], otherwise: string): string {
  const guess = nearest(name, known);
  return guess === undefined ? otherwise : `write \`${guess}\``;
}

/** A value from a block of settings, as a reader of the file would call it. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return quote(Number.isNaN(Number(value)) ? value : `"${value}"`);
  if (Array.isArray(value)) return describeList(value);
  if (typeof value === 'object') return 'a group of fields';
  return quote(JSON.stringify(value) ?? 'an unknown value');
}

/** A short list of numbers and words is shown as it is. */
function describeList(list: readonly unknown[]): string {
  if (list.length === 0) return 'an empty list';
  const isPlain = list.every((item) => typeof item === 'number' || typeof item === 'string');
  const shown = `[${list.join(', ')}]`;
  return isPlain && shown.length <= LONGEST ? quote(shown) : 'a list';
}
