import { expect, test } from './test';
import { publishedStories } from './stories';

const scripts = '[...document.scripts].filter((script) => script.src).map((script) => new URL(script.src).pathname)';

for (const { story } of publishedStories('fixtures')) {
  test.describe(story.slug, () => {
    test('opens clean, with the same script as any story', async ({ tab, site, siteWith }) => {
      const other = publishedStories()[0]?.story.slug;
      await tab.goto(`${site}/${other}/`);
      const expected = await tab.eval(scripts);
      const fixtures = await siteWith({ out: 'out-fixtures' });
      expect(await tab.goto(`${fixtures}/${story.slug}/`)).toBe(200);
      expect(await tab.errors()).toEqual([]);
      expect(await tab.eval(scripts)).toEqual(expected);
    });
  });
}
