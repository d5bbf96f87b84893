import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Point } from '../parse/frame';
import { createProblems } from '../parse/problems';
import { readYaml } from '../parse/read/yaml';
import { checkFields } from '../parse/shape/checkFields';
import { type Published, type PublishedIds, publishedSchema } from '../schema/published';
import type { Story } from '../story';
import { readText } from './readText';

/** Name of the file in a folder of stories that lists the published step ids. */
const PUBLISHED_FILE = 'published.json';

/** The published step ids of a folder, and where each story is named in the file. */
export interface PublishedRead {
  published: Published;
  /** The file as it is. */
  text: string;
  /** Name of the file, for problems. */
  file: string;
  placeOf: (slug: string) => Point;
}

/**
 * Reads the published step ids of a folder of stories. Undefined for a folder without `published.json`: nothing in it was
 * published.
 * @throws {StoryError} for a file that is over 1 MB, not JSON, or of another shape.
 */
export async function readPublished(folder: string): Promise<PublishedRead | undefined> {
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
  return { published: published ?? {}, text, file, placeOf: (slug) => problems.pointOf(block.keyAt([slug])) };
}

/**
 * Lists the step ids of stories in the `published.json` of their folder, which is made where there is none. Returns the
 * file's path, and whether it had to change.
 * @throws {StoryError} for a file that is there and cannot be read.
 */
export async function publishIds(
  folder: string,
  stories: readonly Pick<Story, 'slug' | 'steps' | 'aliases'>[],
): Promise<{ path: string; isChanged: boolean }> {
  const before = await readPublished(folder);
  const path = join(folder, PUBLISHED_FILE);
  const text = `${JSON.stringify(withPublished(before?.published ?? {}, stories), null, 2)}\n`;
  const isChanged = text !== before?.text;
  if (isChanged) await writeFile(path, text);
  return { path, isChanged };
}

/**
 * The published step ids after the stories are published as they are now: ids of steps in the order of the steps; what
 * was published and is no step any more is retired, as are aliases. Stories that are not among `stories` stay as they were.
 */
function withPublished(before: Published, stories: readonly Pick<Story, 'slug' | 'steps' | 'aliases'>[]): Published {
  const now = stories.map(({ slug, steps, aliases }) => {
    const ids = steps.map(({ id }) => id);
    const { steps: old = [], retired = [] } = before[slug] ?? {};
    const gone = [...retired, ...old, ...Object.keys(aliases)].filter((id) => !ids.includes(id));
    return { [slug]: { steps: ids, retired: [...new Set(gone)] } };
  });
  const entries = Object.entries<PublishedIds>(Object.assign({}, before, ...now));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
