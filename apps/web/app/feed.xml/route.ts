import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { feedPath } from '../addresses';
import { address, allStories } from '../all-pages';
import { outlet } from '../outlet';
import { entriesOf, type Entry } from './entries';

export const dynamic = 'force-static';

/** The Atom feed of all stories and their corrections. */
export async function GET(): Promise<Response> {
  const entries = (await allStories()).flatMap(({ story }) => entriesOf(story, address));
  return new Response(atom(entries), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

/**
 * An Atom feed (RFC 4287), newest change first. The outlet is the author of all entries.
 *
 * @param entries in any order; without any the feed says that it was updated in 1970, as it must say something
 */
function atom(entries: readonly Entry[]): string {
  const sorted = entries.toSorted((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', address),
    x('title', outlet),
    x('updated', sorted[0]?.updated ?? '1970-01-01T00:00:00Z'),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address + feedPath }),
    x('link', { rel: 'alternate', type: 'text/html', href: address }),
    x('icon', `${address}icon.png`),
    x('author', [x('name', outlet), x('uri', address)]),
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
