import { readdir } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoryError } from '../parse/problem';
import type { SceneKinds } from '../parse/sceneKind';
import type { Story } from '../story';
import { type LoadOptions, loadStory } from './loadStory';
import { checkGone } from './publishedFile';
import { fileError } from './readText';

/** Path of the folder that holds our own stories, one folder each. */
// Not `new URL('…', import.meta.url)`: bundlers take that for a file to be copied.
export const storiesFolder: string = resolve(dirname(fileURLToPath(import.meta.url)), '../../stories');

/**
 * The slugs of the stories in a folder, in alphabetical order: the names of its folders, but for hidden ones. Whether
 * each is a good slug and holds a story file is checked when it is loaded.
 * @throws {StoryError} for a folder that is missing; says where it looked.
 */
export async function findStories(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    const found = `no folder (looked for ${resolve(folder)})`;
    const finding = { found, expected: 'a folder of stories', fix: 'create it, or correct the path' };
    throw fileError(relative('', folder), finding);
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Reads and checks every story of a folder, in alphabetical order of their slugs.
 * @throws {StoryError} that lists the problems of all of them; where one that is listed in `published.json` is gone, that
 * alone.
 */
export async function loadStories(folder: string, kinds: SceneKinds, options: LoadOptions = {}): Promise<Story[]> {
  const slugs = await findStories(folder);
  await checkGone(folder, slugs);
  const results = await Promise.allSettled(slugs.map((slug) => loadStory(folder, slug, kinds, options)));
  const problems = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof StoryError) return result.reason.problems;
    throw result.reason;
  });
  if (problems.length > 0) throw new StoryError(problems);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
