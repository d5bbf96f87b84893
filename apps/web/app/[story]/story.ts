import type { CompiledStory } from '@proscenium/ui/scenes';
import { notFound } from 'next/navigation';
import { stories } from '#site';

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
