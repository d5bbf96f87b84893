/** Written by build/prepare.ts into `.generated/`; declared here so that types do not depend on the stories. */
declare module '#site' {
  import type { CompiledStory } from '@proscenium/ui/scenes';
  import type { ShareImages } from './share-image';
  import type { StoryCard } from '../build/site-module';

  /** Cards of all stories, newest first. */
  export const cards: StoryCard[];
  /** The site's origin, e.g. `https://news.example`, without a slash at the end. */
  export const origin: string;
  /** Address of the list of stories, with a slash at the end: `/`, or the base path's. */
  export const home: string;
  /** Address of the player's file. */
  export const player: string;
  /** Address of the script of embedded pages. */
  export const embedFrame: string;
  /** Script for the top of a story's page. */
  export const boot: string;
  /** Script for the head of a step's own page. */
  export const arrive: string;
  /** Script for the 404 page. */
  export const hop: string;
  /** Style that names the typefaces, and the addresses of their files that every page needs. */
  export const faces: { css: string; preloads: string[] };
  /** Share cards by the story's slug. */
  export const shareImages: Record<string, ShareImages>;
  /** One loader per story, by slug. */
  export const stories: Record<string, () => Promise<CompiledStory>>;
}
