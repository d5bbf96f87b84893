import { z } from 'zod';
import { plainMark } from './plainMark';
import { says } from './says';

/** One line of Markdown that is not empty; spaces around it are dropped. Line breaks inside are refused. */
export const paragraphSchema = z
  .string()
  .trim()
  .regex(/^.+$/u)
  .meta({ expected: 'one line of text', fix: 'write the text; for a long one use `>-` and indent the lines below it' });

/** One line of text, printed as it stands: as `paragraphSchema`, and without signs of Markdown or HTML. */
export const lineSchema = paragraphSchema.refine((text) => plainMark(text) === undefined, {
  error({ input }) {
    const mark = plainMark(String(input));
    if (!mark) return undefined;
    const fix = mark.isMissing ? `write what is missing in place of \`${mark.sign}\`` : `take \`${mark.sign}\` out`;
    return says('plain text, which is printed as it stands, without signs of Markdown or HTML', fix);
  },
});

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
