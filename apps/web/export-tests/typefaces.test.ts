import { describe, expect, test } from 'vitest';
import { readPage, textOf } from '../build/pages/tree';
import { facesIn, filesOf } from '../build/weights';
import { sites } from './exported';

/** What no typeface draws. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

for (const { set, files, manifest, read } of sites) {
  // A step's own page has the words of its story's.
  const pages = files.filter(
    (file) => file.endsWith('.html') && (file.startsWith('embed/') || file.split('/').length < 3),
  );

  describe(`the ${set}`, () => {
    test('every page finds the characters of its words in the files that are cut for them, and these are there', async () => {
      for (const file of pages) {
        const html = await read(file);
        const page = readPage(html);
        const characters = [...new Set(textOf(page))].filter((one) => !unseen.test(one));
        const cut = facesIn(page).filter((face) => !face.file.includes('-rest-'));
        const lacking = new Set(characters.filter((one) => !cut.some(({ range }) => range.has(one))));
        expect([file, ...lacking]).toEqual([file]);
        const paths = filesOf(html).fonts.map((address) => address.slice(manifest.basePath.length + 1));
        expect(files).toEqual(expect.arrayContaining(paths));
      }
    });

    test('a page in English loads the two files that it preloads, and no more', async () => {
      for (const file of pages) {
        const { fonts } = filesOf(await read(file));
        expect([file, fonts.length]).toEqual([file, 2]);
      }
    });
  });
}
