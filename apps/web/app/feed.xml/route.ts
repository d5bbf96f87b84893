import { address, allStories } from '../all-pages';
import { atom } from './atom';
import { entriesOf } from './entries';

export const dynamic = 'force-static';

/** The Atom feed of all stories and their corrections. */
export async function GET(): Promise<Response> {
  const entries = (await allStories()).flatMap(({ story }) => entriesOf(story, address));
  return new Response(atom(entries, address), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
