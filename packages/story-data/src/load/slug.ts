import type { Finding } from '../parse/problem';
import { isId } from '../schema/id';

const RESERVED = [
  '404',
  'api',
  'cards',
  'embed',
  'feed',
  'feeds',
  'gallery',
  'maps',
  'og',
  'player',
  'robots',
  'sitemap',
];

/**
 * What is wrong with a story's slug (its folder's name, and its address), or undefined. A slug is kebab-case; addresses
 * that the site needs itself, and two-letter language codes, under which translations stand, are reserved.
 */
export function slugFinding(slug: string): Finding | undefined {
  const found = `the folder name \`${slug}\``;
  if (!isId(slug)) {
    const expected = 'a slug in kebab-case: small letters a to z, digits and single hyphens';
    return { found, expected, fix: 'rename the folder, for example `pyongyang-2024`' };
  }
  if (RESERVED.includes(slug)) {
    return { found, expected: `none of the reserved addresses (${RESERVED.join(', ')})`, fix: 'rename the folder' };
  }
  if (/^[a-z]{2}$/.test(slug)) {
    return { found, expected: 'no language code: translations stand under these', fix: 'rename the folder' };
  }
  return undefined;
}
