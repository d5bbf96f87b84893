import { z } from 'zod';

/** Tells whether an address is absolute, `https:`, and without spaces, user name or password. */
export function isAddress(text: string): boolean {
  if (/\s/u.test(text) || !text.startsWith('https://') || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** The address of a page: absolute and `https:`. */
export const addressSchema = z
  .string()
  .refine(isAddress)
  .meta({ expected: 'an absolute https address', fix: 'write the whole address, from `https://` on' });
