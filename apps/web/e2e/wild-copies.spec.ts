import { expectPlainLayout } from './plain';
import { positions, read, readRight } from './reader';
import { publishedStories, wordsOf } from './stories';
import { expect, test } from './test';

const scripts = /<script(?![^>]*type="application\/)[^]*?<\/script>/g;

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;
  const ids = steps.map(({ id }) => id);

  test.describe(slug, () => {
    for (const [where, share] of [
      ['at its top', 0],
      ['in the middle', 0.5],
      ['at its end', 1],
    ] as const) {
      test(`a page that was saved while it was read ${where} is the plain page once its scripts are gone`, async ({
        tab,
        site,
        siteWith,
      }) => {
        await tab.goto(`${site}/${slug}/`);
        const places = positions((await read(tab)).measured, [0.4]);
        await tab.scrollTo(share === 0 ? 0 : (places[Math.round(share * (places.length - 1))] ?? 0));
        await readRight(tab);
        const copy = await tab.eval<string, []>('document.documentElement.outerHTML');
        expect(copy).toContain('data-player="on"');
        const shelf = await siteWith({ rewrite: () => `<!DOCTYPE html>${copy.replaceAll(scripts, '')}` });
        await tab.goto(`${shelf}/${slug}/`);
        await expectPlainLayout(tab, ids);
        const found = await tab.eval<string, []>('document.body.textContent.replace(/\\s+/g, " ")');
        expect(wordsOf(compiled).filter((words) => !found.includes(words))).toEqual([]);
        // What the player had hidden or posed is as in the plain page.
        const seen =
          'JSON.stringify([...document.querySelectorAll("[data-part]")].map((part) => [part.checkVisibility({ visibilityProperty: true }), getComputedStyle(part).transform]))';
        const inCopy = await tab.eval<string, []>(seen);
        await tab.goto(`${await siteWith({ rewrite: (html) => html.replaceAll(scripts, '') })}/${slug}/`);
        expect(inCopy).toBe(await tab.eval<string, []>(seen));
      });
    }

    test('in a window as tall as the page, as programs take pictures of whole pages, every picture stands in its step', async ({
      tab,
      site,
    }) => {
      await tab.goto(`${site}/${slug}/`);
      const before = await tab.eval<number, []>('document.documentElement.scrollHeight');
      const isTall = await tab.size(390, Math.min(before, 12_000)).then(
        () => true,
        // WebKitGTK's window is not larger than its screen.
        () => false,
      );
      test.skip(!isTall, 'this engine has no such window here');
      await tab.until('document.querySelector("[data-story]").getAnimations({ subtree: true }).length === 0');
      expect(await tab.eval('document.documentElement.scrollHeight')).toBeLessThan(before * 1.2);
      const misplaced = await tab.eval((all: string[]) => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
        return all.filter((id, i) => {
          const { top, bottom, height } = boxOf(`[data-drawing="${id}"] [data-art]`);
          return (
            height < 100 || bottom > boxOf(`#${id}`).top + 1 || (i > 0 && top < boxOf(`#${all[i - 1]}`).bottom - 1)
          );
        });
      }, ids);
      expect(misplaced).toEqual([]);
    });
  });
}
