import { basename, dirname, join, relative } from 'node:path';
import { parseStory } from '../parse/parseStory';
import type { SceneKinds } from '../parse/sceneKind';
import type { Published } from '../schema/published';
import type { Story } from '../story';
import { readPublished } from './publishedFile';
import { fileError, readText } from './readText';
import { slugFinding } from './slug';

/** Name of the file in each story's folder. */
const STORY_FILE = 'story.md';

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
  options: LoadOptions = {},
): Promise<Story> {
  const published = (await readPublished(folder))?.published;
  return loadBeside(published, folder, slug, kinds, options);
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

/** Reads and checks one story beside the published ids of its folder, already read; see `loadStory`. */
export async function loadBeside(
  published: Published | undefined,
  folder: string,
  slug: string,
  kinds: SceneKinds,
  { drafts = false }: LoadOptions,
): Promise<Story> {
  const path = join(folder, slug, STORY_FILE);
  const file = relative('', path);
  const finding = slugFinding(slug);
  if (finding) throw fileError(file, finding);
  const own = published && Object.hasOwn(published, slug) ? published[slug] : undefined;
  return parseStory(await storyText(path, file), {
    file,
    slug,
    kinds,
    drafts,
    published: own ?? (published && { steps: [], retired: [] }),
  });
}

async function storyText(path: string, file: string): Promise<string> {
  const text = await readText(path, file);
  if (text !== undefined) return text;
  const found = `no file (looked for ${path})`;
  throw fileError(file, { found, expected: 'a story file', fix: 'create it, or correct the name' });
}
