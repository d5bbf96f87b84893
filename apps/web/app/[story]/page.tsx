import { StoryPage } from '@proscenium/ui';
import type { Metadata } from 'next';
import { cards, home } from '#site';
import { outlet } from '../outlet';
import { storyOf, type StoryRoute } from './story';

export const dynamicParams = false;

export function generateStaticParams() {
  const all = cards.map(({ slug }) => ({ story: slug }));
  // While there is no story, an empty list would let every address through to a page that has nothing to show.
  return all.length > 0 ? all : [{ story: '-' }];
}

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  return { title: `${story.title} — ${outlet}`, description: story.dek };
}

export default async function StoryRoutePage(route: StoryRoute) {
  const compiled = await storyOf(route);
  return <StoryPage compiled={compiled} home={home} />;
}
