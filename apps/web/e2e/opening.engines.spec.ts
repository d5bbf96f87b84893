import type { EnginePage } from './engines/page';
import { errorsIn, expect, test } from './engines-test';
import { headOf, picture, recorder, shifts, type Frame, type Picture } from './opening-in-page';
import { ids, pathOf, published, slug, steps } from './published';
import { becomes, pictureOff, readRight, rest } from './reader';

/** At rest at a step: its first picture, its head in full view, nothing moved meanwhile. Resolves to where the page stands. */
async function expectAtRest(tab: EnginePage, id: string): Promise<number> {
  await becomes(tab, 'location.pathname + location.hash', pathOf(id));
  await rest(tab);
  const { expected, measured, y } = await readRight(tab);
  const step = measured.steps.find((one) => one.id === id);
  expect(expected).toMatchObject({ step: id, progress: step?.beats[0]?.at[0] });
  // A browser may round the place it scrolls to.
  expect(step?.beats[0]?.top).toBeGreaterThan(measured.line - 1);
  const { top, isIn, isFree } = await tab.evaluate(headOf, id);
  expect(top).toBeGreaterThan(measured.dock);
  expect([isIn, isFree]).toEqual([true, true]);
  expect(await pictureOff(tab, published, id, 0)).toEqual([]);
  return y;
}

const windows = [
  [390, 664],
  [360, 616],
  [664, 390],
  [820, 1180],
  [1440, 900],
] as const;

for (const [i, [width, height]] of windows.entries()) {
  test(`a step’s own page opens at rest where a link within the story leads, ${width} x ${height}`, async ({
    tab,
    site,
  }) => {
    await tab.setViewportSize({ width, height });
    // Every step at the first size, and every size at some.
    for (const [at, id] of ids.entries()) {
      if (i > 0 && at % 4 !== i % 4) continue;
      await tab.goto(`${site}/${slug}/?${id}#${id}`);
      await becomes(tab, 'location.search', `?${id}`);
      const linked = await expectAtRest(tab, id);
      await tab.goto(site + pathOf(id));
      expect(Math.abs((await expectAtRest(tab, id)) - linked)).toBeLessThan(2);
      expect(await tab.evaluate(shifts)).toBeLessThan(0.001);
    }
    expect(await errorsIn(tab)).toEqual([]);
  });
}

const recording = { path: /__errors\.js$/, script: recorder };
const framesOf = (tab: EnginePage) => tab.evaluate<Frame[]>('window.__frames');

test('on a slow line nothing is painted before the page stands at its step', async ({ tab, siteWith, engine }) => {
  const site = await siteWith({
    instead: recording,
    pieces: { path: new RegExp(`^/${slug}/`), count: 12, by: 30 },
    late: { path: /\.(woff2|svg)$/, by: 700 },
  });
  const id = ids.at(-1) ?? '';
  await tab.goto(site + pathOf(id));
  await rest(tab);
  expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
  const inSight = (await framesOf(tab)).filter(([isPainted]) => isPainted);
  // The picture first; its text when there are faces (WebKit waits for words by itself), and the rest of the story is not in the way of either.
  const shown = inSight.map(([, , count, art]) => [count, art]);
  expect([shown[0], shown.find(([count]) => count), shown.at(-1)?.[0]]).toEqual([
    [engine === 'webkit' ? expect.any(Number) : 0, 0],
    [1, 0],
    steps.length,
  ]);
  const tops = inSight.map(([, top]) => top);
  const last = tops.at(-1) ?? NaN;
  expect(tops.filter((top) => top === null || Math.abs(top - last) > 4)).toEqual([]);
  expect(new Set(inSight.map(([, , , art]) => art).filter((art) => art !== null))).toEqual(new Set([0]));
  expect(await tab.evaluate(shifts)).toBeLessThan(0.001);
  // The first picture is the one that the player shows there: no other flashes up before it.
  const [first, now] = [await tab.evaluate<Picture>('window.__first'), await tab.evaluate(picture)];
  expect(first.map(([part]) => part)).toEqual(now.map(([part]) => part));
  for (const [i, [, numbers]] of first.entries())
    for (const [j, number] of numbers.entries()) expect(Math.abs(number - (now[i]?.[1][j] ?? NaN))).toBeLessThan(1);
});

const last = ids.at(-1) ?? '';
const inSightOf = async (tab: EnginePage) => (await framesOf(tab)).filter(([isPainted]) => isPainted);

test('the rest of the story waits for the maps of its picture, half a second at most', async ({ tab, siteWith }) => {
  const late = async (by: number) => siteWith({ instead: recording, late: { path: /\.svg$/, by } });
  for (const [site, hasMaps] of [
    [await late(250), true],
    [await late(6000), false],
  ] as const) {
    await tab.goto(site + pathOf(last));
    await becomes(tab, 'document.documentElement.dataset.player', 'on');
    const whole = (await inSightOf(tab)).find(([, , count]) => count === steps.length);
    expect(whole?.[4]).toBe(hasMaps);
  }
});

test('however slowly a page comes in, the beginning of its step stands still until all of it is there', async ({
  tab,
  siteWith,
}) => {
  const site = await siteWith({
    instead: recording,
    pieces: { path: new RegExp(`^/${slug}/`), count: 12, by: 350 },
  });
  await tab.goto(site + pathOf(last));
  await rest(tab);
  expect((await readRight(tab)).expected).toMatchObject({ step: last, progress: 0 });
  const frames = await inSightOf(tab);
  expect(frames.map(([, , shown]) => shown).filter((shown) => ![0, 1, steps.length].includes(shown))).toEqual([]);
  const tops = frames.map(([, top]) => top ?? NaN);
  expect(tops.filter((top) => !(Math.abs(top - (tops.at(-1) ?? NaN)) < 4))).toEqual([]);
  expect(await tab.evaluate(shifts)).toBeLessThan(0.001);
});

test('where the rest of a page does not come for two seconds, what is there of the story is shown', async ({
  tab,
  siteWith,
  engine,
}) => {
  const site = await siteWith({
    instead: recording,
    pieces: { path: new RegExp(`^/${slug}/`), count: 4, by: 2600 },
  });
  await tab.goto(site + pathOf(last));
  await rest(tab);
  expect((await readRight(tab)).expected).toMatchObject({ step: last, progress: 0 });
  const frames = await inSightOf(tab);
  const shown = frames.map(([, , count]) => count);
  // Its beginning first, then more of the story while that is coming in, all of it in the end.
  const isSome = (count: number) => count > 1 && count < steps.length;
  expect([shown.find((count) => count), shown.some(isSome), shown.at(-1)]).toEqual([1, true, steps.length]);
  // A link on the plain page leads a little higher. WebKit now and then paints a frame in which it has not scrolled yet.
  const tops = frames.map(([, top]) => top ?? NaN);
  const isOff = tops.map((top) => !(Math.abs(top - (tops.at(-1) ?? NaN)) < 40));
  expect(isOff.filter((off, i) => off && (engine !== 'webkit' || isOff[i + 1]))).toEqual([]);
  expect(await tab.evaluate(() => document.querySelectorAll('[data-early]').length)).toBe(0);
});

test('typefaces that come too late for a step’s page wait for the next one, and nothing moves', async ({
  engine,
  openTab,
  siteWith,
}) => {
  const id = ids[3] ?? '';
  const [never, late] = [
    await siteWith({ missing: /\.woff2$/ }),
    await siteWith({ late: { path: /\.woff2$/, by: 1500 } }),
  ];
  const heightAt = async (tab: EnginePage, site: string) => {
    await tab.goto(site + pathOf(id));
    await rest(tab);
    expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
    expect(await tab.evaluate(shifts)).toBeLessThan(0.001);
    return tab.evaluate(() => document.documentElement.scrollHeight);
  };
  // Only Chromium counts shifts.
  for (const [width, height] of engine === 'chromium' ? [windows[0], windows[4]] : [windows[0]]) {
    const { page: tab } = await openTab();
    await tab.setViewportSize({ width, height });
    const inOthers = await heightAt(tab, never);
    // The page has been loaded: by the second time they are there.
    expect(await heightAt(tab, late)).toBe(inOthers);
    expect(await heightAt(tab, late)).not.toBe(inOthers);
  }
});
