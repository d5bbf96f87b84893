import { notFound } from 'next/navigation';
import { shareImages } from '#site';
import { address as home, allStories } from '../../all-pages';
import { oembedOf } from '../oembed';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** `<story>.json`, and `<story>/<step>.json` for each step. */
export async function generateStaticParams(): Promise<{ address: string[] }[]> {
  const all = (await allStories()).flatMap(({ story: { slug, steps } }) => [
    { address: [`${slug}.json`] },
    ...steps.map(({ id }) => ({ address: [slug, `${id}.json`] })),
  ]);
  // An empty list would let every address through.
  return all.length > 0 ? all : [{ address: ['-'] }];
}

/** The oEmbed answer for a story, or one of its steps. */
export async function GET(_: Request, { params }: { params: Promise<{ address: string[] }> }): Promise<Response> {
  const { address } = await params;
  const [slug, step] = address
    .join('/')
    .replace(/\.json$/, '')
    .split('/');
  const found = (await allStories()).find(({ story }) => story.slug === slug);
  return found ? Response.json(oembedOf(found.story, step, home, shareImages[found.story.slug])) : notFound();
}
