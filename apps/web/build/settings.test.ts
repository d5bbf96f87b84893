import { expect, test } from 'vitest';
import { readSettings } from './settings';

test('without settings: the top of a host, the stories of this repository', () => {
  expect(readSettings({}, '/repo/apps/web')).toEqual({
    origin: 'http://localhost:3000',
    basePath: '',
    stories: '/repo/packages/story-data/stories',
    set: 'stories',
    drafts: true,
  });
});

test('other stories are built beside the real site', () => {
  expect(readSettings({ PROSCENIUM_STORIES: '../../fixtures' }, '/repo/apps/web')).toMatchObject({
    stories: '/repo/fixtures',
    set: 'fixtures',
  });
});

test('a third set has folders of its own; there is no fourth', () => {
  expect(readSettings({ PROSCENIUM_STORIES: 'a', PROSCENIUM_SET: 'bench' }).set).toBe('bench');
  expect(() => readSettings({ PROSCENIUM_STORIES: 'a', PROSCENIUM_SET: 'stories' })).toThrow('expected "fixtures"');
});

test('one setting gives host and sub-path', () => {
  const env = { PROSCENIUM_ADDRESS: 'https://news.example/stories/' };
  expect(readSettings(env)).toMatchObject({ origin: 'https://news.example', basePath: '/stories', drafts: false });
});
