import { expect, test } from 'vitest';
import { markdownPath, oembedPath, stepPath, storyPath } from './addresses';

test('every address of a story and a step', () => {
  expect([storyPath('visit'), stepPath('visit', 'dawn'), markdownPath('visit')]).toEqual([
    'visit/',
    'visit/dawn/',
    'visit/story.md',
  ]);
  expect([oembedPath('visit'), oembedPath('visit', 'dawn')]).toEqual(['oembed/visit.json', 'oembed/visit/dawn.json']);
});
