import { plainText, type Story } from '@proscenium/story-data';
import { storyPath } from '../addresses';
import { moment, momentOf } from '../moment';
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
 *
 * @param address whole address of the site, with a slash at the end
 */
export function entriesOf(story: Story, address: string): Entry[] {
  const { title, slug, dek, language, published, updated = published, corrections } = story;
  if (published === undefined || updated === undefined) return [];
  const url = address + storyPath(slug);
  const id = tag(url, published);
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
  return [{ ...whole, html: storyHtml(story, address) }, ...corrected];
}

/** The site's host, the year the story came out (when the host was the outlet's), and the story's path. */
function tag(url: string, published: string): string {
  const { hostname, pathname } = new URL(url);
  return `tag:${hostname},${published.slice(0, 4)}:${pathname.slice(0, -1)}`;
}
