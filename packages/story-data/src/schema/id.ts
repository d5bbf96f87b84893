import { z } from 'zod';
import { says } from './says';

const EXPECTED = 'an id in kebab-case: small letters a to z, digits and single hyphens';
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What to tell about a text that is no id: what of it could be one, not an id that another thing may have. */
function message({ input }: { input?: unknown }): string {
  const words = typeof input === 'string' ? input.trim().split(/\s+/) : [];
  const isList = words.length > 1 && words.every(isId);
  return says(
    EXPECTED,
    isList ? `put commas between ids, \`${words.join(', ')}\`` : fixFor(typeof input === 'string' ? slugOf(input) : ''),
  );
}

/** The name of a step, place, source or claim inside the file: kebab-case, as in `kbs-arrival`. */
export const idSchema = z.string({ error: message }).regex(KEBAB_CASE, { error: message });

/** An id where it is declared, as the name of a field. */
export const idKeySchema = z
  .string()
  .regex(KEBAB_CASE, { error: ({ input }) => says(EXPECTED, fixFor(slugOf(String(input)))) });

/** Tells whether a text is kebab-case. */
export function isId(text: string): boolean {
  return KEBAB_CASE.test(text);
}

/** What of a text could be an id: its letters a to z and digits, hyphens between; empty where it has none. */
export function slugOf(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
}

function fixFor(slug: string): string {
  return slug === '' ? 'write it in small letters, with hyphens for blanks' : `write \`${slug}\``;
}
