import { plays } from './plain';
import { publishedStories, wordsOf } from './stories';
import { expect, test } from './test';

const stories = publishedStories();

/** The page's words, hidden or not, as one line. */
const text = 'document.body.textContent.replace(/\\s+/g, " ")';

for (const compiled of stories) {
  const { slug } = compiled.story;

  test.describe(slug, () => {
    test('with script off every word is there', async ({ openTab, site }) => {
      const tab = await openTab({ js: false });
      await tab.goto(`${site}/${slug}/`);
      const found = await tab.eval<string, []>(text);
      expect(wordsOf(compiled).filter((words) => !found.includes(words))).toEqual([]);
      expect(await tab.eval(plays)).toBe(false);
    });

    for (const [name, mishap] of [
      ['blocked', { blocked: /^\/player\// }],
      ['throwing', { instead: { path: /^\/player\//, script: 'throw new Error("on purpose")' } }],
    ] as const) {
      test(`with the player ${name} the page falls back to the plain one`, async ({ tab, siteWith }) => {
        await tab.goto(`${await siteWith(mishap)}/${slug}/`);
        await tab.until(`!(${plays})`);
        const found = await tab.eval<string, []>(text);
        expect(wordsOf(compiled).filter((words) => !found.includes(words))).toEqual([]);
      });
    }
  });
}
