import { publisher } from '../outlet';
import { allStories } from '../stories';
import { atom } from './atom';
import { entriesOf } from './entries';

export const dynamic = 'force-static';

/** The Atom feed of all stories and their corrections. */
export async function GET(): Promise<Response> {
  const entries = (await allStories()).flatMap(({ story }) => entriesOf(story, publisher));
  return new Response(atom(entries, publisher), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
