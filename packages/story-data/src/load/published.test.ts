import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallKinds, smallStory } from '../../fixtures/smallStory';
import { loadStories, loadStory, publishIds, storiesFolder } from './index';

let folder = '';

const put = (slug: string, text = smallStory) =>
  mkdir(join(folder, slug), { recursive: true }).then(() => writeFile(join(folder, slug, 'story.md'), text));
const list = (text: string) => writeFile(join(folder, 'published.json'), text);
const listed = () => readFile(join(folder, 'published.json'), 'utf8');

async function problemsOf(promise: Promise<unknown>): Promise<string> {
  const reason: unknown = await promise.then(
    () => 'none',
    (error: unknown) => error,
  );
  return String(reason).replace('StoryError: ', '').replaceAll(relative('', folder), '<folder>');
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  await put('river');
});

afterEach(() => rm(folder, { recursive: true }));

describe('published.json', () => {
  it('stands beside our own stories', async () => {
    expect(JSON.parse(await readFile(join(storiesFolder, 'published.json'), 'utf8'))).toHaveProperty('pyongyang-2024');
  });

  it('binds nothing in a folder without it', async () => {
    expect(await loadStories(folder, smallKinds)).toHaveLength(1);
  });

  it('must list every story once it is there, but for drafts', async () => {
    await list('{}\n');
    expect(await problemsOf(loadStory(folder, 'river', smallKinds))).toContain('not listed as published');
    expect(await problemsOf(loadStory(folder, 'river', smallKinds, { drafts: true }))).toBe('none');
  });

  it('holds on to a story that is gone', async () => {
    await list('{\n  "lake": { "steps": ["shore"], "retired": [] }\n}\n');
    expect(await problemsOf(loadStories(folder, smallKinds, { drafts: true }))).toMatchInlineSnapshot(
      `
      "<folder>/published.json:2:3: found no story \`lake\`, though its addresses were published; expected every published story in a folder of its name; fix: put the folder back; to withdraw the story for good, take \`lake\` out of this file
        1 | {
      > 2 |   "lake": { "steps": ["shore"], "retired": [] }
          |   ^
        3 | }"
    `,
    );
  });

  it.each(['{ "river": ["dawn"] }', '{ "river": { "steps": ["dawn"], "retired": ["dawn"] } }', '{ "river": '])(
    'is refused in another shape: %s',
    async (text) => {
      await list(text);
      expect(await problemsOf(loadStories(folder, smallKinds))).toMatch(/^<folder>\/published\.json:1:\d+: found /);
    },
  );
});

describe('publishIds', () => {
  it('makes the file, and changes nothing where all is listed', async () => {
    const stories = await loadStories(folder, smallKinds);
    expect(await publishIds(folder, stories)).toEqual({ path: join(folder, 'published.json'), isChanged: true });
    expect(JSON.parse(await listed())).toEqual({ river: { steps: ['dawn', 'night'], retired: [] } });
    expect(await publishIds(folder, stories)).toMatchObject({ isChanged: false });
    expect(await problemsOf(loadStories(folder, smallKinds))).toBe('none');
  });

  it('retires what is renamed, adds what is new, and keeps the rest', async () => {
    await list(
      '{ "lake": { "steps": ["shore"], "retired": [] }, "river": { "steps": ["dawn", "noon"], "retired": ["eve"] } }',
    );
    await put(
      'river',
      smallStory.replace('tags: [Rivers]', 'tags: [Rivers]\naliases: { noon: night, eve: night, late: night }'),
    );
    await publishIds(folder, [await loadStory(folder, 'river', smallKinds, { drafts: true })]);
    expect(JSON.parse(await listed())).toEqual({
      lake: { steps: ['shore'], retired: [] },
      river: { steps: ['dawn', 'night'], retired: ['eve', 'noon', 'late'] },
    });
  });
});
