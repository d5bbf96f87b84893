import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoryError, type Problem, type SceneKinds, type Story } from '@proscenium/story-data';
import { loadStories, loadStoryFile, type LoadOptions } from '@proscenium/story-data/load';

/** Thrown for a word that names no story; its message says where it was looked for. */
export class NotFound extends Error {}

/**
 * Checks what words on a command line name: `all` (every story of the folder `stories`), the slug of one of these, a story
 * file, or a folder with `story.md` in it. Paths are relative to the current folder, and so are the files that problems name.
 * Returns all problems, in the order of the words, and the stories that hold none.
 * @throws {NotFound}
 */
export async function checkStories(
  words: readonly string[],
  stories: string,
  kinds: SceneKinds,
  options: LoadOptions = {},
): Promise<{ problems: Problem[]; sound: Story[] }> {
  const problems: Problem[] = [];
  const sound: Story[] = [];
  for (const file of words.map((word) => (word === 'all' ? null : findFile(word, stories)))) {
    const load = async () =>
      file === null ? loadStories(stories, kinds, options) : [await loadStoryFile(file, kinds, options)];
    try {
      sound.push(...(await load()));
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { problems, sound };
}

function findFile(word: string, stories: string): string {
  const bySlug = /^[\w-]+$/.test(word) ? [join(stories, word, 'story.md')] : [];
  const places = [...new Set([resolve(word), resolve(word, 'story.md'), ...bySlug])];
  const found = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (found) return found;
  throw new NotFound(`there is no story ${word}. Looked for:\n${places.map((place) => `  ${place}`).join('\n')}`);
}
