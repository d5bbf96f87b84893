import type { Story } from '@proscenium/story-data';
import type { Metadata } from 'next';
import { absolute, feedPath, markdownPath, oembedPath } from '../addresses';
import type { Publisher } from '../publisher';

/** What `<link rel="alternate">` of a story's page leads to: the feed, the words as Markdown, the oEmbed answer. */
export function machineEditions(
  { slug, title }: Story,
  { outlet, site }: Publisher,
): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  return {
    'application/atom+xml': [{ url: absolute(site, feedPath), title: outlet }],
    'text/markdown': [{ url: absolute(site, markdownPath(slug)), title: `${title} (Markdown)` }],
    // Without a title, so that build/pages/step-pages.ts can put a step's address in its place.
    'application/json+oembed': absolute(site, oembedPath(slug)),
  };
}
