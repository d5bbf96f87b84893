import { readFile } from 'node:fs/promises';
import type { Story } from '@proscenium/story-data';
import { fixtureStoriesFolder } from '@proscenium/story-data/fixtures';
import { fuzzStories } from '@proscenium/story-data/fuzz';
import { storiesFolder } from '@proscenium/story-data/load';
import { expect, it } from 'vitest';
import { standIn } from '../testing/standIn';
import { kinds } from './kinds';
import { composeLayers, layersOf } from './layers';

const eight = await readFile(`${fixtureStoriesFolder}/eight-steps/story.md`, 'utf8');
const pyongyang = await readFile(`${storiesFolder}/pyongyang-2024/story.md`, 'utf8');

/** A story's front matter and lede with one of its steps: as short as the other story. */
function excerpts(text: string): string[] {
  const [head = '', ...steps] = text.split(/^(?=## )/m);
  return steps.map((step) => head + step);
}

/** What is valid must be drawn too, whatever its numbers. */
function drawn(story: Story): void {
  for (const step of [undefined, ...story.steps]) {
    const layers = layersOf(step, { story, kinds, file: standIn().file });
    for (const { kind, data, context } of layers) kind.files?.(data, context);
    composeLayers(layers);
  }
}

it('draws changed stories, or says what is wrong with them', { timeout: 3_600_000 }, () => {
  const texts = [
    { text: pyongyang, weight: 1 },
    ...excerpts(pyongyang).map((text) => ({ text, weight: 3 })),
    { text: eight, weight: 24 },
  ];
  expect(fuzzStories({ texts, kinds, runs: 150, onStory: drawn })).toBeGreaterThan(0);
});
