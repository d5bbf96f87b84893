import { z } from 'zod';
import { says } from './says';

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const MESSAGE = says(
  'an id in kebab-case: small letters a to z, digits and single hyphens',
  'write for example `kbs-arrival`',
);

/** The name of a step, place, source or claim inside the file: kebab-case, as in `kbs-arrival`. */
export const idSchema = z.string(MESSAGE).regex(KEBAB_CASE, MESSAGE);

/** Tells whether a text is kebab-case. */
export function isId(text: string): boolean {
  return KEBAB_CASE.test(text);
}
