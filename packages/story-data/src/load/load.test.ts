import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallKinds, smallStory } from '../../fixtures/smallStory';
import { findStories, loadStories, loadStory, storiesFolder } from './index';

let folder = '';

async function write(slug: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, slug), { recursive: true });
  await writeFile(join(folder, slug, 'story.md'), content);
}

/** The message of what a promise is rejected with, with the folder's name written short. */
async function messageOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  return String(error).replaceAll(relative('', folder), '<folder>').replaceAll(folder, '<folder>');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stories-'));
  await write('zebra', smallStory);
  await write('apple', smallStory);
  await writeFile(join(folder, 'README.md'), 'Not a story.');
  await mkdir(join(folder, '.hidden'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('findStories', () => {
  it('lists folders in alphabetical order, without files and hidden folders', async () => {
    expect(await findStories(folder)).toEqual(['apple', 'zebra']);
  });

  it('says where it looked for a folder that is missing', async () => {
    expect(await messageOf(findStories(join(folder, 'nowhere')))).toBe(
      'StoryError: <folder>/nowhere:1:1: found no folder (looked for <folder>/nowhere); expected a folder of stories; fix: create it, or correct the path',
    );
  });

  it('finds our own', async () => {
    expect(await findStories(storiesFolder)).toContain('pyongyang-2024');
  });
});

describe('loadStory', () => {
  it('reads a story by its slug', async () => {
    expect(await loadStory(folder, 'zebra', smallKinds)).toMatchObject({ slug: 'zebra', title: 'Ships on the river' });
  });

  it('names the file in problems', async () => {
    await write('broken', smallStory.replace('format: 1', 'format: 2'));
    expect(await messageOf(loadStory(folder, 'broken', smallKinds))).toMatch(
      /^StoryError: <folder>\/broken\/story.md:2:9: /,
    );
    await rm(join(folder, 'broken'), { recursive: true });
  });

  it('says where it looked for a file that is missing', async () => {
    expect(await messageOf(loadStory(folder, 'nothing', smallKinds))).toBe(
      'StoryError: <folder>/nothing/story.md:1:1: found no file (looked for <folder>/nothing/story.md); expected a story file; fix: create it, or correct the name',
    );
  });

  it.each(['Pyongyang', 'a--b', '../a', ''])('refuses the slug %j', async (slug) => {
    expect(await messageOf(loadStory(folder, slug, smallKinds))).toContain('expected a slug in kebab-case');
  });

  it.each(['embed', 'gallery', 'feed', 'feeds', 'sitemap', 'robots', 'api', 'og', 'player', 'maps', '404'])(
    'refuses the reserved slug %s',
    async (slug) => {
      expect(await messageOf(loadStory(folder, slug, smallKinds))).toContain('expected none of the reserved addresses');
    },
  );

  it.each(['ko', 'en'])('refuses the language code %s', async (slug) => {
    expect(await messageOf(loadStory(folder, slug, smallKinds))).toContain('expected no language code');
  });

  it('refuses bytes that are not UTF-8, with their place', async () => {
    await write('bytes', new Uint8Array([0x2d, 0x0a, 0x61, 0xff, 0x62]));
    expect(await messageOf(loadStory(folder, 'bytes', smallKinds))).toContain(
      'story.md:2:2: found a byte that is not UTF-8',
    );
    await rm(join(folder, 'bytes'), { recursive: true });
  });

  it('keeps a byte-order mark for the parser to refuse', async () => {
    await write('marked', `\uFEFF${smallStory}`);
    expect(await messageOf(loadStory(folder, 'marked', smallKinds))).toContain('found a byte-order mark');
    await rm(join(folder, 'marked'), { recursive: true });
  });

  it('refuses a file over 1 MB', async () => {
    await write('huge', 'a'.repeat(1_000_001));
    expect(await messageOf(loadStory(folder, 'huge', smallKinds))).toContain('found a file of 1000001 bytes');
    await rm(join(folder, 'huge'), { recursive: true });
  });
});

describe('loadStories', () => {
  it('reads all stories of a folder, in order', async () => {
    expect((await loadStories(folder, smallKinds)).map(({ slug }) => slug)).toEqual(['apple', 'zebra']);
  });

  it('lists the problems of all of them', async () => {
    await write('embed', smallStory);
    await write('wrong', '');
    const told = (await messageOf(loadStories(folder, smallKinds)))
      .split('\n')
      .filter((line) => line.includes(': found'));
    expect(told).toEqual([
      expect.stringContaining('embed/story.md:1:1: found the folder name `embed`'),
      expect.stringContaining('wrong/story.md:1:1: found an empty file'),
    ]);
    await rm(join(folder, 'embed'), { recursive: true });
    await rm(join(folder, 'wrong'), { recursive: true });
  });
});
