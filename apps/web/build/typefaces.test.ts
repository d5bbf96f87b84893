import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Buffer as Letters, Face, Feature, Font, shape, Variation } from 'harfbuzzjs';
import { beforeAll, expect, test } from 'vitest';
import { decompress } from 'woff2-encoder';
import { charactersOf, cutTypefaces } from './typefaces';
import { charactersIn } from './unicode-range';

const english = 'Before dawn in Pyongyang: 9,000 TOWERS (“Avenue To Yalta”), fifty-five offices.';
let cut: Awaited<ReturnType<typeof cutTypefaces>>;
beforeAll(async () => {
  cut = await cutTypefaces(english, '/desk/fonts/');
});

/** Which file shows a character in a family: that of the last rule whose range holds it. */
const fileFor = (css: string, character: string, family: string) =>
  [...css.matchAll(/@font-face{font-family:"([^"]*)".*?([\w-]+)\.woff2.*?unicode-range:([^}]*)}/g)]
    .filter(([, name = '', , range = '']) => name.startsWith(family) && charactersIn(range).has(character))
    .at(-1)?.[2]
    ?.replace(/-[\da-f]+$/, '');

test('an English visit loads one small file a family, which every page preloads', async () => {
  const needed = cut.files.filter(({ name }) => cut.preloads.includes(`/desk/fonts/${name}`));
  expect([needed.length, cut.preloads.length]).toEqual([2, 2]);
  const sizes = await Promise.all(needed.map(async ({ make }) => (await make()).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(42_000);
  for (const character of english) expect(fileFor(cut.css, character, 'Source')).toBe('source-serif-4-latin');
  expect(cut.css).toContain(':root{--face-sans:"Schibsted Grotesk Cut";--face-serif:"Source Serif 4 Cut"}');
});

test('letters stand as far apart as in the whole typeface, in every weight', async () => {
  const whole = createRequire(import.meta.url).resolve;
  for (const [family, weights] of [
    ['schibsted-grotesk', [400, 600, 800]],
    ['source-serif-4', [400, 600]],
  ] as const) {
    const file = cut.files.find(
      ({ name }) => name.startsWith(`${family}-latin-`) && cut.preloads.some((path) => path.endsWith(name)),
    );
    const before = await readFile(whole(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`));
    const after = Buffer.from((await file?.make()) ?? []);
    for (const weight of weights)
      for (const features of ['', 'tnum']) {
        const [expected, found] = [await advances(before, weight, features), await advances(after, weight, features)];
        expect(new Set(expected).size).toBeGreaterThan(10);
        // Where weights end earlier, sums of a thousandth of an em are rounded another way.
        expect(expected.filter((advance, i) => Math.abs(advance - (found[i] ?? 0)) > 2)).toEqual([]);
      }
  }
});

/** Each two characters of the sentence beside each other. */
const pairs = [...new Set(english)].flatMap((one, _, all) => all.map((other) => one + other)).join('');

/** How far each letter of the pairs is from the next. */
async function advances(woff2: Buffer, weight: number, feature: string): Promise<number[]> {
  const font = new Font(new Face(new Blob(new Uint8Array(await decompress(woff2)).buffer)));
  font.setVariations([new Variation('wght', weight)]);
  const letters = new Letters();
  letters.addText(pairs);
  letters.guessSegmentProperties();
  shape(font, letters, feature ? [new Feature(feature, 1)] : []);
  return letters.getGlyphInfosAndPositions().map(({ xAdvance = 0 }) => xAdvance);
}

test('words of another script come in files of their own, and words that were not there at the build in others', async () => {
  const { css, preloads } = await cutTypefaces('Москва, Łódź', '/fonts/');
  expect(preloads).toHaveLength(2);
  expect(fileFor(css, 'М', 'Source')).toBe('source-serif-4-cyrillic');
  expect(fileFor(css, 'Ж', 'Source')).toBe('source-serif-4-cyrillic-rest');
  expect(fileFor(css, 'ź', 'Schibsted')).toBe('schibsted-grotesk-latin-ext');
  expect(fileFor(css, 'ñ', 'Schibsted')).toBe('schibsted-grotesk-latin-rest');
  expect(fileFor(css, '安', 'Source')).toBeUndefined();
});

test('the same text gives the same files, another one others', async () => {
  const namesOf = async (text: string) => (await cutTypefaces(text, '/')).preloads;
  expect(await namesOf('Moon')).toEqual(await namesOf('noon M'));
  expect(await namesOf('Moon é')).not.toEqual(await namesOf('Moon'));
});

test('characters are those of the words, not of markup and of names of fields', () => {
  expect(
    charactersOf({ zoom: ['ab', { q: '<i class="x">c&amp;b</i>', n: 7 }] })
      .split('')
      .toSorted(),
  ).toEqual(['&', 'a', 'b', 'c']);
});
