import type { CompiledStory } from '@proscenium/ui/scenes';
import { cards, stories } from '#site';

/** All stories of the site, newest first. */
export async function allStories(): Promise<CompiledStory[]> {
  return Promise.all(cards.flatMap(({ slug }) => stories[slug]?.() ?? []));
}
