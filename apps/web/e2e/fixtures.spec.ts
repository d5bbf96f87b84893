import { publishedStories } from './stories';
import { expect, test } from './test';

/** Names of the script files; their folder differs, for the fixtures are built to stand below a sub-path. */
const scripts = '[...document.scripts].filter(({ src }) => src).map(({ src }) => src.split("/").at(-1))';
const links = '[...document.querySelectorAll("a")].map((link) => link.href)';

for (const { story } of publishedStories('fixtures')) {
  test.describe(story.slug, () => {
    test('opens clean below a sub-path, with the same script as any story', async ({ tab, site, siteWith }) => {
      await tab.goto(`${site}/${publishedStories()[0]?.story.slug}/`);
      const expected = await tab.eval(scripts);
      const fixtures = await siteWith({ set: 'fixtures' });
      expect(await tab.goto(`${fixtures}/${story.slug}/`)).toBe(200);
      expect(await tab.errors()).toEqual([]);
      expect(await tab.eval(scripts)).toEqual(expected);
    });
  });
}

test('below a sub-path every address stands below it, also on the 404 page', async ({ tab, siteWith }) => {
  const fixtures = await siteWith({ set: 'fixtures' });
  for (const [path, status] of [
    ['/', 200],
    ['/none/', 404],
  ] as const) {
    expect(await tab.goto(fixtures + path)).toBe(status);
    const own = [...(await tab.eval<string[], []>(links)), ...(await tab.requests()).map(({ url }) => url)];
    expect(own.filter((url) => !url.startsWith(`${fixtures}/`))).toEqual([]);
    expect(own.length).toBeGreaterThan(2);
  }
});
