import { positions, read, readRight } from './reader';
import { publishedStories, wordsOf } from './stories';
import { expect, test } from './test';

/** Put before the player: a page that may keep nothing, as where a reader has forbidden it. */
const nothingKept = `
  for (const [owner, name] of [[window, 'localStorage'], [window, 'sessionStorage'], [window, 'indexedDB'], [Document.prototype, 'cookie']])
    Object.defineProperty(owner, name, { configurable: true, get() { throw new DOMException('refused', 'SecurityError'); } });`;

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test.describe(slug, () => {
    test('where the browser keeps nothing the story opens clean and plays', async ({ tab, site, siteWith }) => {
      const file = /player\/player-\w+\.js/.exec(await (await fetch(`${site}/${slug}/`)).text())?.[0] ?? '';
      const player = await (await fetch(`${site}/${file}`)).text();
      const other = await siteWith({ instead: { path: /^\/player\//, script: `${nothingKept}\n${player}` } });
      await tab.goto(`${other}/${slug}/#${steps[2]?.id}`);
      expect((await readRight(tab)).expected.step).toBe(steps[2]?.id);
      const isRefused = await tab.eval(() => {
        try {
          return !localStorage;
        } catch {
          return true;
        }
      });
      expect(isRefused).toBe(true);
      expect(await tab.errors()).toEqual([]);
    });

    test('without its fonts every word is there, and the story plays', async ({ tab, siteWith }) => {
      const site = await siteWith({ missing: /\.woff2$/ });
      await tab.goto(`${site}/${slug}/`);
      // Not by the faces' own errors: WebKit may make its faces anew after one, as if nobody had asked for them.
      await tab.until(
        'document.fonts.status === "loaded" && performance.getEntriesByType("resource").some(({ name }) => name.endsWith(".woff2"))',
      );
      await tab.eval(() => {
        for (const fold of document.querySelectorAll('[data-step] details, [data-ending] details'))
          fold.toggleAttribute('open', true);
      });
      const found = await tab.eval<string, []>('document.body.innerText.replace(/\\s+/g, " ")');
      expect(wordsOf(compiled).filter((words) => !found.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
      const { measured } = await read(tab);
      for (const y of positions(measured, [0.3])) {
        await tab.scrollTo(y);
        await readRight(tab);
      }
      expect(await tab.eval('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  });
}

for (const path of ['/', '/no-such-story/', '/404.html']) {
  test(`${path} read to its end keeps to its content policy`, async ({ tab, site }) => {
    await tab.goto(site + path);
    await tab.wheelTo(await tab.eval<number, []>('document.documentElement.scrollHeight - innerHeight'), 400);
    // That the page was not found, some consoles call an error.
    expect((await tab.errors()).filter((error) => /policy/i.test(error))).toEqual([]);
  });
}
