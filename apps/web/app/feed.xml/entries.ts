import { plainText, type Story } from '@proscenium/story-data';
import { absolute, storyPath } from '../addresses';
import { moment, momentOf } from '../moment';
import type { Publisher } from '../publisher';
import { correctionHtml, storyHtml } from './content';

/** One entry of the feed. */
export interface Entry {
  /** A `tag:` URI (RFC 4151), for ever. */
  id: string;
  title: string;
  url: string;
  /** Date-time with seconds and zone. */
  published: string;
  updated: string;
  summary: string;
  html: string;
  language: string;
}

/**
 * A story's entries: the story, then one for each correction, so that who has read it learns what was wrong. A story that
 * does not say when it was published is no news yet, and has none.
 */
export function entriesOf(story: Story, { site }: Publisher): Entry[] {
  const { title, slug, dek, language, published, updated = published, corrections } = story;
  if (published === undefined || updated === undefined) return [];
  const url = absolute(site, storyPath(slug));
  const id = tag(slug, published, site);
  const counts = new Map<string, number>();
  const corrected = corrections.map(({ date, text }): Entry => {
    // A second one of the same date gets a number; text may change, so the id must not depend on it.
    const count = (counts.get(date) ?? 0) + 1;
    counts.set(date, count);
    const at = momentOf(date, updated);
    return {
      id: `${id}/corrections/${date}${count > 1 ? `/${count}` : ''}`,
      title: `Correction: ${title}`,
      url: `${url}#story.corrections`,
      published: at,
      updated: at,
      summary: plainText(text),
      html: correctionHtml(story, text),
      language,
    };
  });
  const whole = { id, title, url, published: moment(published), updated: moment(updated), summary: dek, language };
  return [{ ...whole, html: storyHtml(story, site) }, ...corrected];
}

/** The site's host, the year the story came out (when the host was the outlet's), and the story's path. */
function tag(slug: string, published: string, { origin, basePath }: Publisher['site']): string {
  return `tag:${new URL(origin).hostname},${published.slice(0, 4)}:${basePath}/${slug}`;
}
