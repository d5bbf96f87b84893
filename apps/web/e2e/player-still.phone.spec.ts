import { chromium } from 'playwright-core';
import { findEngine } from './engines/find';
import { missingEngine } from './engines/install';
import { chromiumFlags } from './engines/launch';
import { pictureOff, positions, read, readRight, type Page } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const compiled of publishedStories()) {
  test(`${compiled.story.slug}: who asks for less motion while reading gets the poster, and the motion back`, async ({
    site,
  }) => {
    const found = findEngine('chromium');
    if (!found) throw new Error(missingEngine('chromium'));
    // Our page object opens with or without motion; to change it under way takes Playwright's own page.
    const browser = await chromium.launch({
      args: chromiumFlags,
      ...(found.by === 'system' && { executablePath: found.path }),
    });
    const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
    const tab: Page = {
      engine: 'chromium',
      eval: (code, ...args) =>
        page.evaluate(typeof code === 'string' ? code : `(${String(code)})(...${JSON.stringify(args)})`),
      settle: () => page.evaluate(async () => void (await new Promise(requestAnimationFrame))),
    };
    await page.goto(`${site}/${compiled.story.slug}/`);
    const { measured } = await read(tab);
    await page.evaluate((y) => scrollTo(0, y), positions(measured, [0.4])[1] ?? 0);
    const { expected } = await readRight(tab);
    const step = expected.step ?? '';
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await readRight(tab, true);
    expect(await pictureOff(tab, compiled, step, 'poster', 0.05)).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await readRight(tab);
    expect(await pictureOff(tab, compiled, step, expected.progress)).toEqual([]);
    await browser.close();
  });
}
