import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { composeCards } from '@proscenium/ui/cards';
import { kinds } from '@proscenium/ui/scenes';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardFiles, imagesOf } from './cards';
import { makeMissing, type NamedFile } from './files';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);
const cards = await composeCards(story);
const files = cardFiles(story.slug, cards);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  await makeMissing(files, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = ({ name }: NamedFile) => join(folder, name);

test('a card is a PNG of 1200 by 630 pixels under 300 KB', async () => {
  expect(readdirSync(folder).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  for (const file of files) {
    const { format, width, height } = await sharp(path(file)).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(statSync(path(file)).size).toBeLessThan(300_000);
  }
});

test('the same drawing gives the same bytes', async () => {
  const before = files.map((file) => readFileSync(path(file)));
  const again = mkdtempSync(join(tmpdir(), 'cards-'));
  await makeMissing(files, again);
  expect(files.map(({ name }, i) => before[i]?.equals(readFileSync(join(again, name))))).toEqual(files.map(() => true));
  rmSync(again, { recursive: true });
});

test('a card is drawn once; a changed word draws that card anew and no other', async () => {
  for (const file of files) writeFileSync(path(file), 'drawn before');
  expect(await makeMissing(files, folder)).toBe(0);

  const [first, ...rest] = story.steps;
  const heading = `${first?.heading} again`;
  const changed = { ...story, steps: first ? [{ ...first, heading }, ...rest] : [] };
  const after = cardFiles(story.slug, await composeCards(changed));
  expect(await makeMissing(after, folder)).toBe(1);
  expect(files.map(({ name }, i) => name === after[i]?.name)).toEqual(files.map((_, i) => i !== 1));
});

test('pages are told of the cover and of each step by path, size and words', () => {
  const { cover, steps } = imagesOf(cards, files);
  expect(cover).toMatchObject({ width: 1200, height: 630 });
  expect(cover.path).toMatch(/^cards\/pyongyang-2024-cover\.[0-9a-f]{10}\.png$/);
  expect(cover.alt).toContain('A hug before dawn, a pact by evening');
  expect(Object.keys(steps)).toEqual(story.steps.map(({ id }) => id));
  expect(() => imagesOf(cards.slice(1), files)).toThrow('a story has no cover');
});
