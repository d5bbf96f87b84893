import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createProblems } from '../parse/problems';
import { readYaml } from '../parse/read/yaml';
import { checkFields } from '../parse/shape/checkFields';
import { type PublishedIds, publishedSchema } from '../schema/published';
import type { Story } from '../story';
import { readText } from './readText';

/** Name of the file in a folder of stories that lists the published step ids. */
const PUBLISHED_FILE = 'published.json';

/**
 * Reads the published step ids of a folder of stories; `text` is the file as it is. Undefined for a folder without
 * `published.json`: nothing in it was published.
 * @throws {StoryError} for a file that is over 1 MB, not JSON, or of another shape.
 */
export async function readPublished(folder: string) {
  const path = join(folder, PUBLISHED_FILE);
  const file = relative('', path);
  const text = await readText(path, file);
  if (text === undefined) return undefined;
  const problems = createProblems(file, text);
  // JSON is YAML, and the reader of YAML knows where things stand.
  const block = readYaml(problems, text, { opening: 0, start: 0, end: text.length });
  problems.throwIfAny();
  const published = checkFields(problems, block, publishedSchema, block.value);
  problems.throwIfAny();
  return { published: published ?? {}, text, problems, block };
}

/**
 * Checks that every published story of a folder is still among its slugs.
 * @throws {StoryError} that names those that are gone, and as `readPublished` does.
 */
export async function checkGone(folder: string, slugs: readonly string[]): Promise<void> {
  const read = await readPublished(folder);
  if (!read) return;
  const { published, problems, block } = read;
  for (const slug of Object.keys(published).filter((one) => !slugs.includes(one))) {
    problems.add(block.keyAt([slug]), {
      found: `no story \`${slug}\`, though its addresses were published`,
      expected: 'every published story in a folder of its name',
      fix: `put the folder back; to withdraw the story for good, take \`${slug}\` out of this file`,
    });
  }
  problems.throwIfAny();
}

/**
 * Lists the step ids of stories in the `published.json` of their folder, which is made where there is none: ids of steps
 * in the order of the steps; what was published and is no step any more is retired, as are aliases. Other stories stay as
 * they were. Returns the file's path, and whether it had to change.
 * @throws {StoryError} for a file that is there and cannot be read.
 */
export async function publishIds(
  folder: string,
  stories: readonly Pick<Story, 'slug' | 'steps' | 'aliases'>[],
): Promise<{ path: string; isChanged: boolean }> {
  const { published = {}, text: before } = (await readPublished(folder)) ?? {};
  const now = stories.map(({ slug, steps, aliases }): [string, PublishedIds] => {
    const ids = steps.map(({ id }) => id);
    const { steps: old = [], retired = [] } = published[slug] ?? {};
    const gone = [...retired, ...old, ...Object.keys(aliases)].filter((id) => !ids.includes(id));
    return [slug, { steps: ids, retired: [...new Set(gone)] }];
  });
  const all = { ...published, ...Object.fromEntries(now) };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify(sorted, null, 2)}\n`;
  const path = join(folder, PUBLISHED_FILE);
  const isChanged = text !== before;
  if (isChanged) await writeFile(path, text);
  return { path, isChanged };
}
