import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { feedPath } from '../addresses';
import { outlet } from '../outlet';
import type { Entry } from './entries';

/**
 * An Atom feed (RFC 4287), newest change first. The outlet is the author of all entries.
 *
 * @param entries in any order; without any the feed says that it was updated in 1970, as it must say something
 * @param home whole address of the list of stories, with a slash at the end
 */
export function atom(entries: readonly Entry[], home: string): string {
  const sorted = entries.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', home),
    x('title', outlet),
    x('updated', sorted[0]?.updated ?? '1970-01-01T00:00:00Z'),
    x('link', { rel: 'self', type: 'application/atom+xml', href: home + feedPath }),
    x('link', { rel: 'alternate', type: 'text/html', href: home }),
    x('icon', `${home}icon.png`),
    x('author', [x('name', outlet), x('uri', home)]),
    ...sorted.map((entry) =>
      x('entry', { 'xml:lang': entry.language }, [
        x('id', entry.id),
        x('title', entry.title),
        x('published', entry.published),
        x('updated', entry.updated),
        x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
        x('summary', entry.summary),
        x('content', { type: 'html' }, entry.html),
      ]),
    ),
  ]);
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed])}\n`;
}
