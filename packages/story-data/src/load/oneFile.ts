import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../parse/problem';
import { STORY_FILE } from './storyFile';

// `story.ko.md` is a translation; `Story.md`, `story copy.md`, `story-old.md` and `story.markdown` are the story again.
const AGAIN = /^story(?:[^a-z0-9].*)?\.(?:md|mdx|markdown)$/iu;
const TRANSLATION = /^story\.[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.md$/;

/**
 * What is wrong where two files could be a slug's story: another file in its folder that is named like the story, or
 * `<slug>.md` beside the folder. Undefined where there is one file, or none.
 */
export async function secondFileFinding(folder: string, slug: string): Promise<Finding | undefined> {
  const names = await readdir(join(folder, slug)).catch((): string[] => []);
  const beside = await readdir(folder).catch((): string[] => []);
  const second =
    names.find((name) => name !== STORY_FILE && AGAIN.test(name) && !TRANSLATION.test(name)) ??
    beside.find((name) => name === `${slug}.md`);
  if (second === undefined || !names.includes(STORY_FILE)) return undefined;
  return {
    found: `two files for the story \`${slug}\`: \`${STORY_FILE}\` and \`${second}\``,
    expected: `one file, \`${slug}/${STORY_FILE}\``,
    fix: `keep one of the two under that name; a translation is called \`story.ko.md\``,
  };
}
