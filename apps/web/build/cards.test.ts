import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStory, storiesFolder } from '@proscenium/story-data/load';
import { kinds } from '@proscenium/ui/scenes';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardsOf } from './cards';
import { makeMissing } from './files';

const story = await loadStory(storiesFolder, 'pyongyang-2024', kinds);

let folder: string;
const { images, files } = await cardsOf(story);
const names = files.map(({ name }) => name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
  await makeMissing(files, folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a card is a PNG of 1200 by 630 pixels under 300 KB', async () => {
  expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  for (const path of names.map((name) => join(folder, name))) {
    const { format, width, height } = await sharp(path).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(statSync(path).size).toBeLessThan(300_000);
  }
});

test('the same drawing gives the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'cards-'));
  await makeMissing((await cardsOf(story)).files, again);
  for (const name of names) expect(readFileSync(join(folder, name)).equals(readFileSync(join(again, name)))).toBe(true);
  rmSync(again, { recursive: true });
});

test('a card is drawn once; a changed word draws that card anew and no other', async () => {
  for (const name of names) writeFileSync(join(folder, name), 'drawn before');
  const [first, ...rest] = story.steps;
  const heading = `${first?.heading} again`;
  const changed = await cardsOf({ ...story, steps: first ? [{ ...first, heading }, ...rest] : [] });
  await makeMissing(changed.files, folder);
  expect(changed.files.map(({ name }) => readFileSync(join(folder, name), 'latin1') === 'drawn before')).toEqual(
    files.map((_, i) => i !== 1),
  );
});

test('pages are told of the cover and of each step by path, size and words', () => {
  const { cover, steps } = images;
  expect(cover).toMatchObject({ width: 1200, height: 630 });
  expect(cover.path).toMatch(/^cards\/pyongyang-2024-cover\.[0-9a-f]{10}\.png$/);
  expect(cover.alt).toContain('A hug before dawn, a pact by evening');
  expect(Object.keys(steps)).toEqual(story.steps.map(({ id }) => id));
});
