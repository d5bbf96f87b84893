import { expectPlain, plays } from './plain';
import { positions, read, readRight } from './reader';
import { playerWithoutScore } from './spoiled';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;
  const ids = steps.map(({ id }) => id);

  test.describe(slug, () => {
    for (const [width, height] of [
      [390, 664],
      [1440, 900],
    ] as const) {
      test(`script off, ${width} x ${height}: every step’s still sticks in its place`, async ({ openTab, site }) => {
        const tab = await openTab({ js: false, width, height });
        await tab.goto(`${site}/${slug}/`);
        await expectPlain(tab, ids);
      });
    }

    test('the player’s file is the only script, and without it the page is as with script off', async ({
      tab,
      site,
      siteWith,
    }) => {
      await tab.goto(`${site}/${slug}/`);
      const scripts = await tab.eval<string[], []>(
        '[...document.scripts].filter(({ src }) => src).map(({ src }) => new URL(src).pathname)',
      );
      expect(scripts.filter((path) => path !== '/__errors.js')).toEqual([
        expect.stringMatching(/^\/player\/player-\w+\.js$/),
      ]);
      await tab.goto(`${await siteWith({ blocked: /^\/player\// })}/${slug}/`);
      await tab.until(`!(${plays})`);
      await expectPlain(tab, ids);
    });

    test('a player that comes late takes up the reader where they are', async ({ tab, siteWith }) => {
      const site = await siteWith({ late: { path: /^\/player\//, by: 700 } });
      await tab.goto(`${site}/${slug}/#${ids[2]}`);
      expect((await readRight(tab)).expected.step).toBe(ids[2]);
    });

    test('a player that throws as it starts leaves the plain page', async ({ tab, siteWith }) => {
      const site = await siteWith({ instead: { path: /^\/player\//, script: playerWithoutScore(0) } });
      await tab.goto(`${site}/${slug}/`);
      await tab.until(`!(${plays})`);
      expect((await tab.errors()).join()).toContain('JSON');
      await expectPlain(tab, ids);
    });

    test('a player that throws on the way leaves the reader where they were, within 8 px', async ({
      tab,
      siteWith,
    }) => {
      const site = await siteWith({ instead: { path: /^\/player\//, script: playerWithoutScore(3) } });
      await tab.goto(`${site}/${slug}/`);
      const { measured } = await read(tab);
      expect(await tab.eval(plays)).toBe(true);
      const step = measured.steps[2];
      // Before its end the drawing of the next is made ready.
      const last = (step?.beats.length ?? 0) - 1;
      const beat = step?.beats[last];
      const y = positions({ ...measured, steps: step ? [step] : [] }, [0.3])[last] ?? 0;
      await tab.scrollTo(y);
      await tab.until(`!(${plays})`);
      const top = (await read(tab)).measured.steps[2]?.beats[last]?.top ?? NaN;
      expect(Math.abs(top - ((beat?.top ?? 0) + measured.y - y))).toBeLessThan(8);
      await expectPlain(tab, ids);
    });
  });
}
