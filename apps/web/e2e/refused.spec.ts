import { instead, late, missing, playerPath } from './on-the-way';
import { expectWords } from './plain';
import { ids, pathOf, published } from './published';
import { pictureOff, placeOf, positions, positionsIn, read, readRight, scrollTo } from './reader';
import { measurePage, type Measured } from './reader-in-page';
import { shifts } from './opening-in-page';
import { expect, test } from './test';

/** Heights of every beat of the story, which a map must not change. */
const heights = ({ steps }: Measured) =>
  steps.map(({ top, bottom, beats }) => [bottom - top, ...beats.map((beat) => beat.top - top)].map(Math.round));

test('where the browser keeps nothing the story opens clean and plays', async ({ page, site, errors }) => {
  await page.addInitScript(() => {
    const refuse = (owner: object, name: string) =>
      Object.defineProperty(owner, name, {
        configurable: true,
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) refuse(window, name);
    refuse(Document.prototype, 'cookie');
  });
  await page.goto(`${site}${pathOf(null)}#${ids[2]}`);
  expect((await readRight(page)).expected.step).toBe(ids[2]);
  expect(await page.evaluate('(() => { try { return !localStorage; } catch { return "refused"; } })()')).toBe(
    'refused',
  );
  expect(await errors()).toEqual([]);
});

test('without its fonts every word is there, and the story plays', async ({ page, site }) => {
  await missing(page, /\.woff2$/);
  await page.goto(site + pathOf(null));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await expectWords(page);
  for (const y of positions((await read(page)).measured, [0.3])) {
    await scrollTo(page, y);
    await readRight(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('fonts that come late raise no error', async ({ page, site, errors }) => {
  await late(page, /\.woff2$/, 800);
  await page.goto(site + pathOf(null));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await readRight(page);
  expect(await errors()).toEqual([]);
});

test('without its maps the story is laid out as with them, and plays', async ({ page, site }) => {
  await page.goto(site + pathOf(null));
  const whole = heights((await read(page)).measured);
  await missing(page, /\/maps\//);
  await page.reload();
  const { measured } = await read(page);
  expect(heights(measured)).toEqual(whole);
  for (const y of positions(measured, [0.3])) {
    await scrollTo(page, y);
    const { expected } = await readRight(page);
    expect(await pictureOff(page, published, expected.step, expected.progress)).toEqual([]);
  }
});

test('maps that come seconds late find every step right, appear, and move nothing', async ({ page, site, errors }) => {
  let send = () => {};
  const sent = new Promise<void>((done) => (send = done));
  await page.route(/\/maps\//, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto(site + pathOf(null), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => page.evaluate('document.documentElement.dataset.player')).toBe('on');
  const shown = page.locator('[data-current] img[src*="/maps/"]');
  const isDrawn = (image: HTMLImageElement) => image.naturalWidth > 0;
  for (const id of ids) {
    await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
    await expect(page.locator('[data-current]')).toHaveAttribute('data-drawing', id);
    const { measured, shown: signs } = await page.evaluate(measurePage);
    expect(signs).toMatchObject({ current: placeOf(measured).step, drawings: [id] });
  }
  const early = heights((await read(page)).measured);
  expect(
    await page
      .locator('img[src*="/maps/"]')
      .evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length),
  ).toBe(0);
  // Typefaces may have moved something before.
  const moved = await page.evaluate(shifts);
  send();
  const { measured } = await read(page);
  await scrollTo(page, positionsIn(measured, 0, [0.3])[0] ?? 0);
  await readRight(page);
  await expect.poll(() => shown.first().evaluate(isDrawn)).toBe(true);
  expect(heights((await read(page)).measured)).toEqual(early);
  expect(await page.evaluate(shifts)).toBe(moved);
  expect(await errors()).toEqual([]);
});

for (const [name, script, error] of [
  ['cut off in the middle', 'const half = {', 'Unexpected end'],
  ['throwing as it is run', 'throw new Error("on purpose")', 'on purpose'],
] as const) {
  test(`a player that is ${name} is told of, and every word is there`, async ({ page, site, errors }) => {
    await instead(page, playerPath, script);
    await page.goto(site + pathOf(null));
    await expect(page.locator('html')).not.toHaveAttribute('data-player');
    await expectWords(page);
    expect((await errors()).join()).toContain(error);
  });
}
