import { expect, test } from './test';
import { publishedStories } from './stories';

const stories = publishedStories();
const addresses = ['/', ...stories.map(({ story }) => `/${story.slug}/`)];

for (const path of addresses) {
  test.describe(path, () => {
    test('opens clean, from this host alone', async ({ tab, site }) => {
      expect(await tab.goto(site + path)).toBe(200);
      expect(await tab.eval('document.querySelectorAll("h1").length')).toBe(1);
      expect(await tab.errors()).toEqual([]);
      expect(
        (await tab.requests()).map(({ url }) => url).filter((url) => !url.startsWith(site) && !url.startsWith('data:')),
      ).toEqual([]);
    });

    test('never scrolls sideways, from 320 to 1920 px', async ({ tab, site }) => {
      await tab.goto(site + path);
      for (const [width, height] of [
        [320, 568],
        [360, 616],
        [664, 390],
        [820, 1180],
        [1440, 900],
        [1920, 1080],
      ] as const) {
        await tab.size(width, height);
        expect(await tab.eval('innerWidth')).toBe(width);
        expect(await tab.eval<number, []>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
    });

    test('axe finds nothing', async ({ tab, site }) => {
      await tab.goto(site + path);
      expect(await tab.axe()).toEqual([]);
    });
  });
}

test('an unknown address says so and lists what there is', async ({ tab, site }) => {
  expect(await tab.goto(`${site}/no-such-story/`)).toBe(404);
  expect(await tab.eval('document.querySelector("h1").textContent')).toContain('no page');
  const links = await tab.eval<string[], []>('[...document.querySelectorAll("a")].map((a) => a.getAttribute("href"))');
  expect(links).toEqual(expect.arrayContaining(addresses));
  expect(await tab.axe()).toEqual([]);
});

test('the list leads to every story', async ({ tab, site }) => {
  for (const { story } of stories) {
    await tab.goto(`${site}/`);
    await tab.click(`a[href="/${story.slug}/"]`);
    await tab.until((title: string) => document.querySelector('h1')?.textContent === title, 5000, story.title);
  }
});
