import { expect, test } from 'vitest';
import { LOCAL, missingForPublishing, policySources, readAddress } from './site-address';

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
  expect(readAddress(text)).toEqual({ origin, basePath });
});

test.each([
  'stories',
  'news.example',
  'ftp://news.example',
  'javascript:alert(1)',
  'https://',
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
  expect(() => readAddress(text)).toThrow(`PROSCENIUM_ADDRESS is "${text}"; expected an address like`);
});

test('a policy names the site by its origin, and one without a host by whatever this machine calls it', () => {
  expect(policySources(readAddress('https://news.example/stories'))).toEqual(['https://news.example']);
  expect(policySources(readAddress('/stories'))).toEqual(['http://localhost:*', 'http://127.0.0.1:*']);
});

test('only a site without a host lacks something', () => {
  expect(missingForPublishing(readAddress('/stories'))).toContain('PROSCENIUM_ADDRESS names no host');
  expect(missingForPublishing(readAddress('https://news.example'))).toBeNull();
});
