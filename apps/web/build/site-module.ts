import type { CompiledStory } from '@proscenium/ui/scenes';
import type { ShareImages } from '../app/share-image';
import type { InlineScripts } from './player';
import type { Typefaces } from './typefaces';
import type { SiteAddress } from './site-address';

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

/** What pages need besides their stories. */
export interface SiteParts extends InlineScripts {
  /** Names of the player's file and of the one with the script of embedded pages. */
  player: string;
  embedFrame: string;
  faces: Pick<Typefaces, 'css' | 'preloads'>;
  /** Share cards by slug. Default: none. */
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
 * The text of the module `#site` that pages import: cards of all stories, newest first, and one lazy import per story, so
 * that a page loads its own story only.
 */
export function siteModule(
  cards: StoryCard[],
  { origin, basePath }: SiteAddress,
  { player, embedFrame, boot, arrive, faces, images = {} }: SiteParts,
): string {
  const newestFirst = cards.toSorted((a, b) => moment(b) - moment(a) || (a.slug < b.slug ? -1 : 1));
  const loaders = cards.map(
    ({ slug }) => `  ${JSON.stringify(slug)}: async () => (await import(${JSON.stringify(`./${slug}.json`)})).default,`,
  );
  return [
    '// Written by build/prepare.ts from the stories; not for editing.',
    `export const cards = ${JSON.stringify(newestFirst, null, 2)};`,
    `export const origin = ${JSON.stringify(origin)};`,
    `export const home = ${JSON.stringify(`${basePath}/`)};`,
    `export const player = ${JSON.stringify(`${basePath}/player/${player}`)};`,
    `export const embedFrame = ${JSON.stringify(`${basePath}/player/${embedFrame}`)};`,
    `export const boot = ${JSON.stringify(boot)};`,
    `export const arrive = ${JSON.stringify(arrive)};`,
    `export const faces = ${JSON.stringify({ css: faces.css, preloads: faces.preloads })};`,
    `export const shareImages = ${JSON.stringify(images, null, 2)};`,
    `export const stories = {\n${loaders.join('\n')}\n};`,
    '',
  ].join('\n');
}
