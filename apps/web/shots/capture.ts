import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { lendName } from './chromium';
import { placesInPage, type Place } from './places';
import type { View } from './views';

/** One picture taken. */
export interface Shot {
  place: string;
  /** File name, in the folder asked for. */
  file: string;
}

/**
 * Takes a picture of every keyframe of a story in one view.
 *
 * @param folder made where it is missing
 * @param wanted picks the places; all are numbered the same whatever is picked
 */
export async function capture(
  browser: Browser,
  url: string,
  view: View,
  folder: string,
  wanted: (place: Place) => boolean,
): Promise<Shot[]> {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    deviceScaleFactor: view.dpr,
    isMobile: view.mobile,
    hasTouch: view.mobile,
    colorScheme: view.scheme,
  });
  await lendName(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  ${error.message}`));
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  const shots: Shot[] = [];
  const places = await page.evaluate(placesInPage);
  for (const [number, place] of places.entries()) {
    if (!wanted(place)) continue;
    await page.evaluate((y) => scrollTo(0, y), place.y);
    await settled(page);
    const file = `${String(number).padStart(2, '0')}-${place.name}.png`;
    await page.screenshot({ path: join(folder, file) });
    shots.push({ place: place.name, file });
  }
  await context.close();
  return shots;
}

/** The frame is painted, and every picture in view has come. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
    await frame();
    await frame();
    const seen = [...document.images].filter(
      (image) => image.checkVisibility({ visibilityProperty: true }) && image.currentSrc !== '',
    );
    await Promise.all(seen.map((image) => image.decode().catch(() => {})));
    await frame();
  });
}
