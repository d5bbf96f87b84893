import type { Finding } from '../parse/problem';
import { isId } from '../schema/id';

const RESERVED = '404, api, cards, embed, feed, feeds, gallery, maps, og, player, robots, sitemap';

/**
 * What is wrong with a story's slug (its folder's name, and its address), or undefined. A slug is kebab-case; addresses
 * that the site needs itself, and two-letter language codes, under which translations stand, are reserved.
 */
export function slugFinding(slug: string): Finding | undefined {
  const refuse = (expected: string) => ({ found: `the folder name \`${slug}\``, expected, fix: 'rename the folder' });
  if (!isId(slug)) return refuse('a slug in kebab-case: small letters a to z, digits and single hyphens');
  if (RESERVED.split(', ').includes(slug)) return refuse(`none of the reserved addresses (${RESERVED})`);
  return /^[a-z]{2}$/.test(slug) ? refuse('no language code: translations stand under these') : undefined;
}
