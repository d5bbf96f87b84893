import type { Story } from '@proscenium/story-data';
import type { CompiledStory } from '@proscenium/ui/scenes';

/** What the list of stories and the 404 page say about one story. */
export interface StoryCard extends Pick<
  Story,
  'slug' | 'title' | 'dek' | 'dateline' | 'outlook' | 'language' | 'published'
> {
  steps: number;
}

/** What pages need besides their stories (app/site.d.ts). */
export type SiteValues = Omit<typeof import('#site'), 'stories'>;

/** Takes from a compiled story what its card needs. */
export function storyCard({ story }: CompiledStory): StoryCard {
  const { slug, title, dek, dateline, outlook, language, published } = story;
  const card = { slug, title, dek, dateline, outlook, language };
  return { ...card, ...(published && { published }), steps: story.steps.length };
}

/** When a story was published, in milliseconds; before all others where it does not say it. */
const moment = ({ published }: StoryCard): number => Date.parse(published ?? '1970-01-01');

/**
 * The text of the module `#site` that pages import: these values, the cards newest first, and one lazy import per story, so that a
 * page loads its own story only.
 */
export function siteModule(values: SiteValues): string {
  const cards = values.cards.toSorted((a, b) => moment(b) - moment(a) || (a.slug < b.slug ? -1 : 1));
  const loaders = cards.map(({ slug }) => `  '${slug}': async () => (await import('./${slug}.json')).default,`);
  return [
    '// Written by build/prepare.ts from the stories; not for editing.',
    ...Object.entries({ ...values, cards }).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    `export const stories = {\n${loaders.join('\n')}\n};`,
    '',
  ].join('\n');
}
