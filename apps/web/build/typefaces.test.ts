import { expect, test } from 'vitest';
import { charactersOf, cutTypefaces } from './typefaces';

test('an English site loads one small file a family, preloaded by every page', async () => {
  const { css, preloads, files } = await cutTypefaces('Before dawn in Pyongyang', '/desk/fonts/');
  expect(preloads).toEqual(files.map(({ name }) => `/desk/fonts/${name}`));
  expect(preloads).toHaveLength(2);
  expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(50_000);
  expect(css).toContain(`src:url("${preloads[0]}")`);
  expect(css).toContain(':root{--face-sans:"Schibsted Grotesk Cut";--face-serif:"Source Serif 4 Cut"}');
});

test('characters of other scripts come in files of their own, for those characters alone', async () => {
  const { css, preloads, files } = await cutTypefaces('Москва, Łódź', '/fonts/');
  expect(preloads).toHaveLength(2);
  const parts = files.map(({ name }) => name.replace(/-wght.*|-\w+\.woff2/, ''));
  expect(parts).toEqual([
    'schibsted-grotesk-latin',
    'schibsted-grotesk-latin-ext',
    'source-serif-4-latin',
    'source-serif-4-cyrillic',
    'source-serif-4-latin-ext',
  ]);
  expect(css).toContain('unicode-range:U+141,U+17A');
});

test('the same text gives the same files, another one others', async () => {
  const [once, again, other] = await Promise.all(['Moon', 'Moon', 'Ḿoon é'].map((text) => cutTypefaces(text, '/')));
  expect(again).toEqual(once);
  expect(other?.preloads).not.toEqual(once?.preloads);
});

test('characters are those of the words, not of markup and of names of fields', () => {
  expect(
    charactersOf({ zoom: ['ab', { q: '<i class="x">cb</i>', n: 7 }] })
      .split('')
      .toSorted(),
  ).toEqual(['a', 'b', 'c']);
});
