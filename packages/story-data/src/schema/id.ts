import { z } from 'zod';
import { says } from './says';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What to tell about a text that is no id: what of it could be one, not an id that another thing may have. */
function message({ input }: { input?: unknown }): string {
  const words = typeof input === 'string' ? input.trim().split(/\s+/) : [];
  const isList = words.length > 1 && words.every(isId);
  return says(
    'an id in kebab-case: small letters a to z, digits and single hyphens',
    isList ? `put commas between ids, \`${words.join(', ')}\`` : 'write it in small letters, with hyphens for blanks',
  );
}

/** The name of a step, place, source or claim inside the file: kebab-case, as in `kbs-arrival`. */
export const idSchema = z.string({ error: message }).regex(KEBAB_CASE, { error: message });

/** Tells whether a text is kebab-case. */
export function isId(text: string): boolean {
  return KEBAB_CASE.test(text);
}
