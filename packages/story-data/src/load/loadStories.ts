import { Problem, StoryError } from '../parse/problem';
import type { SceneKinds } from '../parse/sceneKind';
import type { Story } from '../story';
import { findStories } from './findStories';
import { loadBeside, type LoadOptions } from './loadStory';
import { type PublishedRead, readPublished } from './publishedFile';

/**
 * Reads and checks every story of a folder, in alphabetical order of their slugs, and that none of those listed in its
 * `published.json` is gone.
 * @throws {StoryError} that lists the problems of all of them.
 */
export async function loadStories(folder: string, kinds: SceneKinds, options: LoadOptions = {}): Promise<Story[]> {
  const slugs = await findStories(folder);
  const read = await readPublished(folder);
  const results = await Promise.allSettled(
    slugs.map((slug) => loadBeside(read?.published, folder, slug, kinds, options)),
  );
  const problems = results.flatMap((result) => {
    if (result.status === 'fulfilled') return [];
    if (result.reason instanceof StoryError) return result.reason.problems;
    throw result.reason;
  });
  problems.push(...(read ? goneStories(read, slugs) : []));
  if (problems.length > 0) throw new StoryError(problems);
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

function goneStories({ published, text, file, placeOf }: PublishedRead, slugs: readonly string[]): Problem[] {
  const lines = text.split('\n');
  return Object.keys(published)
    .filter((slug) => !slugs.includes(slug))
    .map((slug) => {
      const finding = {
        found: `no story \`${slug}\`, though its addresses were published`,
        expected: 'every published story in a folder of its name',
        fix: `put the folder back; to withdraw the story for good, take \`${slug}\` out of this file`,
      };
      return new Problem(file, placeOf(slug), finding, lines);
    });
}
