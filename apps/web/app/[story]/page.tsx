import type { Metadata } from 'next';
import { cards } from '#site';
import { storyOf, type StoryRoute } from './story';

export const dynamicParams = false;

export function generateStaticParams() {
  return cards.map(({ slug }) => ({ story: slug }));
}

export async function generateMetadata(route: StoryRoute): Promise<Metadata> {
  const { story } = await storyOf(route);
  return { title: `${story.title} — Proscenium`, description: story.dek };
}

export default async function StoryRoutePage(route: StoryRoute) {
  const { story } = await storyOf(route);
  return (
    <main>
      <h1>{story.title}</h1>
    </main>
  );
}
