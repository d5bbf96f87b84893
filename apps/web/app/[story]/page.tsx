import { StoryPage } from '@proscenium/ui';
import type { Metadata } from 'next';
import { cards, home, origin } from '#site';
import { headOf } from './head';
import { storyOf, type StoryRoute } from './story';

export const dynamicParams = false;

export function generateStaticParams() {
  const all = cards.map(({ slug }) => ({ story: slug }));
  // While there is no story, an empty list would let every address through to a page that has nothing to show.
  return all.length > 0 ? all : [{ story: '-' }];
}

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  const { title, description, url, canonical } = headOf(story, origin + home);
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { type: 'article', siteName: story.kicker, title, description, url, locale: story.language },
    twitter: { card: 'summary_large_image' },
  };
}

export default async function StoryRoutePage(route: StoryRoute) {
  const compiled = await storyOf(route);
  return <StoryPage compiled={compiled} home={home} address={`${home}${compiled.story.slug}/`} />;
}
