import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { sites } from './exported';

/** The rules of the HTML standard; not what its makers think of style. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  // A site's own files need no hash: who could change them could change the page.
  rules: { 'require-sri': 'off' },
});

test('the validator finds what is wrong', async () => {
  const { results } = await validator.validateString(
    '<!doctype html><html lang="en"><p><div id="a"></div></p><i id="a"></i></html>',
  );
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(
    expect.arrayContaining(['close-order', 'no-dup-id']),
  );
});

for (const { set, files, read } of sites) {
  describe(`the ${set}`, () => {
    test.each(files.filter((file) => file.endsWith('.html')))('%s is valid HTML', async (file) => {
      const { results } = await validator.validateString(await read(file), file);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect([...new Set(found)]).toEqual([]);
    });

    test('every page says that it has dark colours of its own, so that nobody recolours it', async () => {
      const pages = await Promise.all(files.filter((file) => file.endsWith('.html')).map(read));
      const asked = pages.filter(
        (html) =>
          html.includes('<meta name="darkreader-lock">') && html.includes('name="color-scheme" content="light dark"'),
      );
      expect([asked.length, pages.length > 0]).toEqual([pages.length, true]);
    });
  });
}
