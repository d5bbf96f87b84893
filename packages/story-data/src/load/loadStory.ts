import { basename, dirname, join, relative } from 'node:path';
import { parseStory } from '../parse/parseStory';
import type { Finding } from '../parse/problem';
import type { SceneKinds } from '../parse/sceneKind';
import { isId } from '../schema/id';
import type { Story } from '../story';
import { readPublished } from './publishedFile';
import { fileError, readText } from './readText';

/** Name of the file in each story's folder. */
const STORY_FILE = 'story.md';

/** Addresses that the site needs itself; two-letter language codes are kept for translations. */
const RESERVED = '404, api, cards, embed, feed, feeds, gallery, maps, og, player, robots, sitemap';

/** How stories are loaded. */
export interface LoadOptions {
  /** True: step ids that `published.json` does not list yet are let pass, as while a story is being written. Default false. */
  drafts?: boolean;
}

/**
 * Reads and checks one story, `<folder>/<slug>/story.md`, and its step ids beside `<folder>/published.json` where there
 * is one. Problems name the file by its path from the working directory.
 * @throws {StoryError} for a slug that is ill-formed or reserved, a file that is missing (says where it looked) or over
 * 1 MB, and for every problem in the text.
 */
export async function loadStory(
  folder: string,
  slug: string,
  kinds: SceneKinds,
  { drafts }: LoadOptions = {},
): Promise<Story> {
  const all = (await readPublished(folder))?.published;
  const own = all && Object.hasOwn(all, slug) ? all[slug] : undefined;
  const path = join(folder, slug, STORY_FILE);
  const file = relative('', path);
  const finding = slugFinding(slug);
  if (finding) throw fileError(file, finding);
  const published = own ?? (all && { steps: [], retired: [] });
  return parseStory(await storyText(path, file), { file, slug, kinds, drafts, published });
}

/**
 * Reads and checks a story by the path of its file: a file called `story.md` as `loadStory` does, its folder's name being
 * the slug; any other by itself, without slug and published ids.
 * @throws {StoryError} as `loadStory` does.
 */
export async function loadStoryFile(path: string, kinds: SceneKinds, options: LoadOptions = {}): Promise<Story> {
  if (basename(path) === STORY_FILE) {
    const own = dirname(path);
    return loadStory(dirname(own), basename(own), kinds, options);
  }
  const file = relative('', path);
  return parseStory(await storyText(path, file), { file, slug: basename(path, '.md'), kinds });
}

/** What is wrong with a story's slug (its folder's name, and its address), or undefined. */
function slugFinding(slug: string): Finding | undefined {
  const refuse = (expected: string) => ({ found: `the folder name \`${slug}\``, expected, fix: 'rename the folder' });
  if (!isId(slug)) return refuse('a slug in kebab-case: small letters a to z, digits and single hyphens');
  if (RESERVED.split(', ').includes(slug)) return refuse(`none of the reserved addresses (${RESERVED})`);
  return /^[a-z]{2}$/.test(slug) ? refuse('no language code: translations stand under these') : undefined;
}

async function storyText(path: string, file: string): Promise<string> {
  const text = await readText(path, file);
  if (text !== undefined) return text;
  const found = `no file (looked for ${path})`;
  throw fileError(file, { found, expected: 'a story file', fix: 'create it, or correct the name' });
}
