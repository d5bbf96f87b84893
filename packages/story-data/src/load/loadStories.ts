import { StoryError } from '../parse/problem';
import type { SceneKinds } from '../parse/sceneKind';
import type { Story } from '../story';
import { findStories } from './findStories';
import { loadStory } from './loadStory';

/**
 * Reads and checks every story of a folder, in alphabetical order of their slugs.
 * @throws {StoryError} that lists the problems of all of them.
 */
export async function loadStories(folder: string, kinds: SceneKinds): Promise<Story[]> {
  const slugs = await findStories(folder);
  const results = await Promise.allSettled(slugs.map((slug) => loadStory(folder, slug, kinds)));
  const problems = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof StoryError) return result.reason.problems;
    throw result.reason;
  });
  if (problems.length > 0) throw new StoryError(problems);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
