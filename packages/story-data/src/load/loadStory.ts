import { join, relative } from 'node:path';
import { parseStory } from '../parse/parseStory';
import { StoryError } from '../parse/problem';
import type { SceneKinds } from '../parse/sceneKind';
import type { Story } from '../story';
import { fileProblem, readText } from './readText';
import { slugFinding } from './slug';

/** Name of the file in each story's folder. */
export const STORY_FILE = 'story.md';

/**
 * Reads and checks one story, `<folder>/<slug>/story.md`. Problems name the file by its path from the working directory.
 * @throws {StoryError} for a slug that is ill-formed or reserved, a file that is missing (says where it looked), over
 * 1 MB or not UTF-8, and for every problem in the text.
 */
export async function loadStory(folder: string, slug: string, kinds: SceneKinds): Promise<Story> {
  const path = join(folder, slug, STORY_FILE);
  const file = relative('', path);
  const finding = slugFinding(slug);
  if (finding) throw new StoryError([fileProblem(file, finding)]);
  return parseStory(await readText(path, file), { file, slug, kinds });
}
