import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { StoryError } from '../parse/problem';
import { fileProblem } from './readText';

/**
 * The slugs of the stories in a folder, in alphabetical order: the names of its folders, but for hidden ones. Whether
 * each is a good slug and holds a story file is checked when it is loaded.
 * @throws {StoryError} for a folder that is missing; says where it looked.
 */
export async function findStories(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    const finding = {
      found: `no folder (looked for ${resolve(folder)})`,
      expected: 'a folder of stories',
      fix: 'create it, or correct the path',
    };
    throw new StoryError([fileProblem(relative('', folder), finding)]);
  });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}
