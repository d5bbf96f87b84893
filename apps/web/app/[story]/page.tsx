import { StoryPage } from '@proscenium/ui';
import type { Metadata } from 'next';
import { cards, home } from '#site';
import { outlet } from '../outlet';
import { storyOf, type StoryRoute } from './story';

export const dynamicParams = false;

export function generateStaticParams() {
  return cards.map(({ slug }) => ({ story: slug }));
}

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  return { title: `${story.title} — ${outlet}`, description: story.dek };
}

export default async function StoryRoutePage(route: StoryRoute) {
  const compiled = await storyOf(route);
  return <StoryPage compiled={compiled} home={home} />;
}
