import { expect, test } from 'vitest';
import { absolute, markdownPath, oembedPath, stepPath, storyPath } from './addresses';

test('every address of a story and a step', () => {
  expect([storyPath('visit'), stepPath('visit', 'dawn'), markdownPath('visit')]).toEqual([
    '/visit/',
    '/visit/dawn/',
    '/visit/story.md',
  ]);
  expect([oembedPath('visit'), oembedPath('visit', 'dawn')]).toEqual(['/oembed/visit.json', '/oembed/visit/dawn.json']);
});

test('a whole address carries host and sub-path', () => {
  expect(absolute({ origin: 'https://news.example', basePath: '/desk' }, storyPath('visit'))).toBe(
    'https://news.example/desk/visit/',
  );
});
