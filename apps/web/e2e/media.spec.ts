import { axe } from './axe';
import { ids, pathOf, published } from './published';
import { pictureOff, positions, positionsIn, read, readRight, scrollTo } from './reader';
import { wordsOf } from './stories';
import { expect, test } from './test';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, in the whole page or at any step, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(site + pathOf(null));
    // It takes a turned line for the upright box around it, and words beside it for words upon it.
    await page.locator('.d-turn').evaluateAll((lines) => lines.forEach((line) => line.setAttribute('hidden', '')));
    expect(await axe(page)).toEqual([]);
    const { measured } = await read(page);
    for (const [i, id] of ids.entries()) {
      await scrollTo(page, positionsIn(measured, i, [0.02])[0] ?? 0);
      expect((await readRight(page)).expected.step).toBe(id);
      expect(await axe(page, ['[data-current]', '[data-rail]', `#${id}`])).toEqual([]);
    }
    await scrollTo(page, 1e6);
    expect(await axe(page, ['[data-ending]'])).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with more contrast the title stands out and maps are lines alone, ${colorScheme}`, async ({ page, site }) => {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await page.goto(site + pathOf(null));
    await expect(page.locator('[data-opening] h1')).toHaveCSS('color', 'rgb(255, 255, 255)');
    await expect(page.locator('[data-drawing="opening"] [data-art]')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    for (const id of ids) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await expect(page.locator('[data-current]')).toHaveAttribute('data-drawing', id);
    }
    const files = await page
      .locator('[data-drawing] img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc));
    const paints = new Set(files.map((url) => /-(\w+)\.\w+\.svg/.exec(url)?.[1] ?? '').filter(Boolean));
    expect([...paints].toSorted()).toEqual(colorScheme === 'dark' ? ['black'] : ['black', 'white']);
  });
}

test('less motion wanted: posters stand and change at the steps’ borders alone', async ({ page, site, errors }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site + pathOf(null));
  const seen = new Set<string | null>();
  for (const y of positions((await read(page)).measured, [0.4])) {
    await scrollTo(page, y);
    const { expected } = await readRight(page, true);
    seen.add(expected.step);
    expect(await pictureOff(page, published, expected.step, 'poster', 0.05)).toEqual([]);
  }
  expect(seen.size).toBe(ids.length);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await errors()).toEqual([]);
});

test('who asks for less motion while reading gets the poster, and the motion back', async ({ page, site }) => {
  await page.goto(site + pathOf(null));
  await scrollTo(page, positions((await read(page)).measured, [0.4])[1] ?? 0);
  const { step, progress } = (await readRight(page)).expected;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await readRight(page, true);
  expect(await pictureOff(page, published, step, 'poster', 0.05)).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await readRight(page);
  expect(await pictureOff(page, published, step, progress)).toEqual([]);
});

/** Runs in the page, laid out as on paper: what a reader of the sheets would miss or trip over. */
function paperTrouble(all: string[]): string[] {
  const isSeen = (element: Element | null) => !!element?.checkVisibility({ visibilityProperty: true });
  const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  const perDrawing = all.flatMap((id) => {
    const art = boxOf(`[data-drawing="${id}"] [data-art]`);
    const beats = [...document.querySelectorAll(`#${id} [data-beat]`)].map((beat) => beat.getBoundingClientRect());
    const isUpon = beats.some(({ top, bottom }) => top < art.bottom - 1 && bottom > art.top + 1);
    const hasArt = isSeen(document.querySelector(`[data-drawing="${id}"] [data-art]`)) && art.width > 200;
    return [
      hasArt ? '' : `${id} has no picture`,
      isUpon ? `${id}: the picture lies upon its text` : '',
      art.top > (beats[0]?.top ?? 0) ? `${id}: the picture comes after its text` : '',
    ];
  });
  const stuck = [...document.querySelectorAll('body *')].filter(
    (element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && isSeen(element),
  );
  const ink = getComputedStyle(document.querySelector('[data-beat]') as Element).color;
  const light = (ink.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0);
  return [
    ...perDrawing,
    isSeen(document.querySelector('[data-rail-step]')) ? 'the rail is printed' : '',
    ...stuck.map(({ className }) => `${className} sticks`),
    light > 300 ? `text is printed in ${ink}` : '',
  ].filter(Boolean);
}

for (const [name, from] of [
  ['the opening', 0],
  ['the middle of a step', 12],
] as const) {
  test(`printed from ${name}, every picture stands with its text, as its poster, and no word or address is missing`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(site + pathOf(null));
    await scrollTo(page, positions((await read(page)).measured, [0.5])[from] ?? 0);
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.evaluate(paperTrouble, ids)).toEqual([]);
    for (const id of ids) expect([id, await pictureOff(page, published, id, 'poster')]).toEqual([id, []]);
    const found = (await page.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ').toLowerCase();
    expect(wordsOf(published).filter((words) => !found.includes(words.toLowerCase()))).toEqual([]);
    const addresses = published.story.sources.map(({ url }) => url.replace(/^https:\/\/(www\.)?/, '').toLowerCase());
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((url) => !found.replaceAll(' ', '').includes(url))).toEqual([]);
  });
}
