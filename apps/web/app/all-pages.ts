import type { CompiledStory } from '@proscenium/ui/scenes';
import { cards, home, origin, stories } from '#site';
import { outlet } from './outlet';

/** Whole address of the list of stories, with a slash at the end; all others of the site stand below it. */
export const address = origin + home;

/** What any page around the list of stories is given. */
export const list = {
  outlet,
  home,
  stories: cards.map((card) => ({ ...card, href: `${home}${card.slug}/` })),
};

/** All stories of the site, newest first. */
export async function allStories(): Promise<CompiledStory[]> {
  return Promise.all(cards.flatMap(({ slug }) => stories[slug]?.() ?? []));
}
