import type { CompiledStory } from '@proscenium/ui/scenes';
import { notFound } from 'next/navigation';
import { cards, stories } from '#site';

/** What a route below `/[story]/` is given. */
export interface StoryRoute {
  params: Promise<{ story: string }>;
}

/** The story an address names; an address without one gets the 404 page. */
export async function storyOf({ params }: StoryRoute): Promise<CompiledStory> {
  const { story: slug } = await params;
  const load = Object.hasOwn(stories, slug) ? stories[slug] : undefined;
  return load ? load() : notFound();
}

/** One page per story. */
export function generateStaticParams(): { story: string }[] {
  const all = cards.map(({ slug }) => ({ story: slug }));
  // While there is no story, an empty list would let every address through to a page that has nothing to show.
  return all.length > 0 ? all : [{ story: '-' }];
}
