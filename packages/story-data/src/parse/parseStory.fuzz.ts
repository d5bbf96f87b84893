import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { fuzzStories } from '../../fixtures/fuzz/index';
import { fixtureStoriesFolder } from '../../fixtures/index';
import { smallKinds, smallStory } from '../../fixtures/smallStory';

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const example = /^````md\n(?<text>---\nformat: 1.*?)^````$/ms.exec(readme)?.groups?.text ?? '';
const [oneStep, plain] = await Promise.all(
  ['one-step', 'plain'].map((slug) => readFile(`${fixtureStoriesFolder}/${slug}/story.md`, 'utf8')),
);

it('reads changed stories, or says what is wrong with them', { timeout: 3_600_000 }, () => {
  expect(example).toContain('format: 1');
  const kinds = { ...smallKinds, map: { schema: z.looseObject({}) } };
  const texts = [example, oneStep ?? '', plain ?? '', smallStory].map((text) => ({ text, weight: 1 }));
  expect(fuzzStories({ texts, kinds, runs: 1350 })).toBeGreaterThan(0);
});
