import { z } from 'zod';
import { says } from './says';

const EXPECTED = 'an id in kebab-case: small letters a to z, digits and single hyphens';
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The name of a step, place, source or claim inside the file: kebab-case, as in `kbs-arrival`. */
export const idSchema = z
  .string()
  .regex(KEBAB_CASE, {
    error({ input }) {
      // A letter of another script looks the same, and is another.
      const [foreign] = /[^ -~]/u.exec(String(input)) ?? [];
      const code = foreign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      return foreign && says(EXPECTED, `write a plain letter in place of \`${foreign}\` (U+${code})`);
    },
  })
  .meta({
    expected: EXPECTED,
    fix: 'write it in small letters, with hyphens for spaces; between two ids stands a comma',
  });

/** Tells whether a text is kebab-case. */
export function isId(text: string): boolean {
  return KEBAB_CASE.test(text);
}

/** What of a text could be an id: its letters a to z and digits, hyphens between; empty where it has none. */
export function slugOf(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}
