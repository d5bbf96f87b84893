import type { PublishedIds } from '../schema/published';
import type { Story } from '../story';
import { buildStory } from './buildStory';
import { checkStory } from './check/checkStory';
import { createProblems } from './problems';
import { readStory } from './read/readStory';
import type { SceneKinds } from './sceneKind';
import { shapeStory } from './shape/shapeStory';

/** What a story's text does not say itself. */
export interface ParseOptions {
  /** Name of the file, for the problems. */
  file: string;
  /** The story's folder name and address. */
  slug: string;
  /** The kinds of scene that the story may use. */
  kinds: SceneKinds;
  /** Step ids of this story that were published before: none may be gone, and new ones must be listed. Default: not checked. */
  published?: PublishedIds | undefined;
  /** True: ids that `published` does not list yet are let pass. Default false. */
  drafts?: boolean | undefined;
}

/**
 * Reads a story file: Markdown with front matter (see the package's README). Pure: same text, same story. In three
 * stages: read, shape, check; a stage with problems tells all of them, and the next does not run.
 * @throws {StoryError} that lists the problems of a stage, each with line, column, and how to fix it.
 */
export function parseStory(text: string, { file, slug, kinds, published, drafts }: ParseOptions): Story {
  const problems = createProblems(file, text.replace(/^\u{FEFF}/u, ''));
  const read = readStory(problems, text);
  const shape = shapeStory(problems, read, kinds);
  checkStory(problems, shape, { published, drafts });
  return buildStory(slug, shape);
}
