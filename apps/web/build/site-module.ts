import type { CompiledStory } from '@proscenium/ui/scenes';
import type { ShareImages } from '../app/share-image';
import type { SiteAddress } from './settings';

/** What the list of stories and the 404 page say about one story. */
export interface StoryCard {
  slug: string;
  title: string;
  dek: string;
  dateline: string;
  outlook: string;
  language: string;
  /** Date-time with zone offset, as written in the story; absent where it does not say it. */
  published?: string;
  steps: number;
}

/** What pages need besides their stories; what is left out is empty. */
export interface SiteParts {
  /** Names of the player's file and of the one with the script of embedded pages. */
  player?: string;
  embedFrame?: string;
  /** The inline scripts. */
  boot?: string;
  arrive?: string;
  hop?: string;
  /** Style that names the typefaces, and addresses of their files that every page needs. */
  faces?: { css: string; preloads: string[] };
  /** Share cards by slug. */
  images?: Record<string, ShareImages>;
}

/** Takes from a compiled story what its card needs. */
export function storyCard({ story }: CompiledStory): StoryCard {
  const { slug, title, dek, dateline, outlook, language, published } = story;
  const card = { slug, title, dek, dateline, outlook, language };
  return { ...card, ...(published && { published }), steps: story.steps.length };
}

/** When a story was published, in milliseconds; before all others where it does not say it. */
const moment = ({ published }: StoryCard): number => Date.parse(published ?? '1970-01-01');

/**
 * The text of the module `#site` that pages import (app/site.d.ts has its types): cards of all stories, newest first, and one lazy import per story, so
 * that a page loads its own story only.
 */
export function siteModule(cards: StoryCard[], { origin, basePath }: SiteAddress, parts: SiteParts): string {
  const { player = '', embedFrame = '', boot = '', arrive = '', hop = '', images = {} } = parts;
  const { css = '', preloads = [] } = parts.faces ?? {};
  const values = {
    cards: cards.toSorted((a, b) => moment(b) - moment(a) || (a.slug < b.slug ? -1 : 1)),
    origin,
    home: `${basePath}/`,
    player: `${basePath}/player/${player}`,
    embedFrame: `${basePath}/player/${embedFrame}`,
    boot,
    arrive,
    hop,
    faces: { css, preloads },
    shareImages: images,
  };
  const loaders = cards.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: async () => (await import(${JSON.stringify(`./${slug}.json`)})).default,`,
  );
  return [
    '// Written by build/prepare.ts from the stories; not for editing.',
    ...Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};`),
    `export const stories = {\n${loaders.join('\n')}\n};`,
    '',
  ].join('\n');
}
