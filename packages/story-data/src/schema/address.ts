import { z } from 'zod';
import { says } from './says';

const MESSAGE = says('an absolute https address', 'write the whole address, from `https://` on');

/** Tells whether an address is absolute, `https:`, and without blanks, user name or password. */
export function isAddress(text: string): boolean {
  if (/\s/u.test(text) || !text.startsWith('https://')) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** The address of a page: absolute and `https:`. */
export const addressSchema = z.string(MESSAGE).refine(isAddress, MESSAGE);
