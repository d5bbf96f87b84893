import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { newContext } from './context';
import { placesInPage, type Place } from './places';

/**
 * Takes a picture of every keyframe of a story in one window.
 *
 * @param folder where the pictures go
 * @param isWanted picks the places; all are numbered the same whatever is picked
 * @returns the names of the files, in order
 */
export async function capture(
  browser: Browser,
  url: string,
  view: BrowserContextOptions,
  folder: string,
  isWanted: (place: Place) => boolean,
): Promise<string[]> {
  const context = await newContext(browser, view);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  ${error.message}`));
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const files: string[] = [];
  for (const [number, place] of (await page.evaluate(placesInPage)).entries()) {
    if (!isWanted(place)) continue;
    await page.evaluate((y) => scrollTo(0, y), place.y);
    await settled(page);
    const file = `${String(number).padStart(2, '0')}-${place.name}.png`;
    await page.screenshot({ path: join(folder, file) });
    files.push(file);
  }
  await context.close();
  return files;
}

/** The frame is painted, and every picture in view has come. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const seen = [...document.images].filter(
      (image) => image.checkVisibility({ visibilityProperty: true }) && image.currentSrc !== '',
    );
    await Promise.all(seen.map((image) => image.decode().catch(() => {})));
    await frame();
  });
}
