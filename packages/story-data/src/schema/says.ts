import type { Expectation } from './expects';

/** What a check says: what was expected, how it is mended, and, where it speaks of a field as a whole, what was found. */
export interface Words extends Expectation {
  found?: string | undefined;
}

/**
 * The message of a check in a schema, as data in JSON, since zod hands on nothing but a text. `expected` is a noun phrase
 * ("a number from 0 to 1"), `fix` an order ("write for example `0.5`"). `found` is a noun phrase for what is wrong with a
 * field as a whole; default: the value that was found.
 */
export function says(expected: string, fix: string, found?: string): string {
  return JSON.stringify({ expected, fix, found } satisfies Words);
}

/** Reads a message that `says` made; undefined for any other. */
export function said(message: unknown): Words | undefined {
  if (typeof message !== 'string' || !message.startsWith('{"expected":')) return undefined;
  return JSON.parse(message) as Words;
}
