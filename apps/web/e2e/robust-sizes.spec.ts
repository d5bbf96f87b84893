import { publishedStories } from './stories';
import { expect, test } from './test';

for (const { story } of publishedStories()) {
  test.describe(story.slug, () => {
    test('a window of another size raises no error', async ({ tab, site }) => {
      await tab.goto(`${site}/${story.slug}/`);
      for (const width of [420, 800, 390]) await tab.size(width, 664);
      expect(await tab.errors()).toEqual([]);
    });

    test('fonts that come late raise no error', async ({ tab, siteWith }) => {
      const site = await siteWith({ late: { path: /\.woff2$/, by: 800 } });
      await tab.goto(`${site}/${story.slug}/`);
      await tab.eval('document.fonts.ready.then(() => true)');
      await tab.settle();
      expect(await tab.errors()).toEqual([]);
    });
  });
}
