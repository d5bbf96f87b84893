import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const manifest = z
  .object({ exports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')));

const PUBLIC: Record<string, string[]> = {
  '.': [
    'Problem',
    'StoryError',
    'formatDate',
    'formatProblem',
    'formatStamp',
    'jsonSchemaOf',
    'meant',
    'oneOf',
    'parseStory',
    'plainMark',
    'plainText',
    'says',
    'unmarkedNumbers',
  ],
  './load': ['findStories', 'loadStories', 'loadStory', 'loadStoryFile', 'publishIds', 'storiesFolder'],
  './fixtures': ['fixtureStoriesFolder', 'generateStory'],
  './fuzz': ['fuzzStories'],
};

describe('the exports of the package', () => {
  it('are the paths listed here', () => {
    expect(Object.keys(manifest.exports)).toEqual(Object.keys(PUBLIC));
  });

  it.each(Object.entries(PUBLIC))('%s holds what is listed, and all of it is there', async (path, names) => {
    const file = new URL(manifest.exports[path] ?? '', new URL('../package.json', import.meta.url));
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ file.href);
    expect(Object.keys(exported).toSorted()).toEqual(names);
    expect(Object.values(exported)).not.toContain(undefined);
  });
});
