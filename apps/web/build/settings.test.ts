import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LOCAL, readSettings } from './settings';

test('without settings: the top of a host, the stories of this repository', () => {
  expect(readSettings({})).toEqual({
    origin: 'http://localhost:3000',
    basePath: '',
    stories: resolve('../../packages/story-data/stories'),
    set: 'stories',
    drafts: true,
  });
});

test('other stories are built beside the real site', () => {
  expect(readSettings({ PROSCENIUM_STORIES: '../../fixtures' })).toMatchObject({
    stories: resolve('../../fixtures'),
    set: 'fixtures',
  });
});

test('a third set has folders of its own; there is no fourth', () => {
  expect(readSettings({ PROSCENIUM_STORIES: 'a', PROSCENIUM_SET: 'bench' }).set).toBe('bench');
  expect(() => readSettings({ PROSCENIUM_STORIES: 'a', PROSCENIUM_SET: 'stories' })).toThrow('expected "fixtures"');
});

const addressOf = (text: string) => {
  const { origin, basePath } = readSettings({ PROSCENIUM_ADDRESS: text });
  return { origin, basePath };
};

test.each([
  ['', LOCAL, ''],
  ['/', LOCAL, ''],
  ['/stories', LOCAL, '/stories'],
  ['/stories/', LOCAL, '/stories'],
  ['https://news.example', 'https://news.example', ''],
  ['https://news.example/', 'https://news.example', ''],
  ['https://News.example:8443/a/b-c/', 'https://news.example:8443', '/a/b-c'],
  ['http://127.0.0.1:4000/x', 'http://127.0.0.1:4000', '/x'],
])('"%s" is %s, %s', (text, origin, basePath) => {
  expect(addressOf(text)).toEqual({ origin, basePath });
});

test.each([
  'stories',
  'news.example',
  'ftp://news.example',
  'javascript:alert(1)',
  'https://',
  'https://:80',
  'https://me:secret@news.example',
  'https://news.example/?a=1',
  'https://news.example/#top',
  'https://news.example/?',
  'https://news.example/a b',
  'https://news.example/%2e%2e/x',
  '//news.example',
  '/a//b',
  '/../a',
])('"%s" is no address', (text) => {
  expect(() => addressOf(text)).toThrow(`PROSCENIUM_ADDRESS is "${text}"; expected an address like`);
});

test('only what has a host is published', () => {
  expect(readSettings({ PROSCENIUM_ADDRESS: '/stories' }).drafts).toBe(true);
  expect(readSettings({ PROSCENIUM_ADDRESS: 'https://news.example/stories' }).drafts).toBe(false);
});
