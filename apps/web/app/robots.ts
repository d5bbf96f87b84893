import type { MetadataRoute } from 'next';
import { address } from './all-pages';

export const dynamic = 'force-static';

/** All may read all. Embeds say `noindex` themselves, which only those can obey who may read them. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${address}sitemap.xml` };
}
