import { clearance, openCards, standAt } from './claims-in-page';
import { last, marked } from './claimed';
import type { EnginePage } from './engines/page';
import { errorsIn, expect, test } from './engines-test';
import { ids, pathOf } from './published';
import { becomes, press, readRight, rest, settle } from './reader';

const { step, id, card, words } = last;
const opened = (tab: EnginePage) => tab.evaluate(openCards);
const expectOpen = (tab: EnginePage, cards: string[]) => expect.poll(() => opened(tab)).toEqual(cards);

for (const script of [true, false]) {
  test(`a claim opens by its words and by key, and closes, ${script ? 'with' : 'without'} script`, async ({
    tab,
    openTab,
    engine,
    site,
  }) => {
    const page = script ? tab : (await openTab({ script })).page;
    // Firefox's driver scrolls to what it clicks.
    const click = (what: string) => (engine === 'firefox' ? press(page, what) : page.click(what));
    const placeOf = () => page.evaluate(() => [history.length, Math.round(scrollY)]);
    await page.goto(site + pathOf(null));
    await page.evaluate(standAt, { words, y: 350 });
    const before = await placeOf();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('popovertarget'));
    await click(words);
    await expectOpen(page, [card]);
    await page.keyboard.press('Escape');
    await expectOpen(page, []);
    expect(await focused()).toBe(card);
    await page.keyboard.press('Enter');
    await expectOpen(page, [card]);
    await click(`[id="${card}"] [popovertargetaction="hide"]`);
    await expectOpen(page, []);
    expect(await focused()).toBe(card);
    expect(await placeOf()).toEqual(before);
    if (!script) return;
    await page.click(words);
    await expectOpen(page, [card]);
    // The driver may scroll to what it clicks.
    await page.click(`[data-drawing="${step}"]`);
    await expectOpen(page, []);
    expect(await errorsIn(page)).toEqual([]);
  });
}

test('under an open card the story stands still, and its picture too', async ({ engine, tab, site }) => {
  await tab.goto(site + pathOf(null));
  await tab.evaluate(standAt, { words, y: 600 });
  await rest(tab);
  const { y, shown } = await readRight(tab);
  await (engine === 'firefox' ? press(tab, words) : tab.click(words));
  await expectOpen(tab, [card]);
  await tab.mouse.move(195, 530);
  await tab.mouse.wheel(0, 400);
  await rest(tab);
  await expectOpen(tab, [card]);
  expect(Math.abs((await tab.evaluate(() => scrollY)) - y)).toBeLessThan(1);
  await tab.keyboard.press('Escape');
  await expectOpen(tab, []);
  const after = await readRight(tab);
  expect(Math.abs(after.y - y)).toBeLessThan(1);
  expect(after.shown).toEqual(shown);
});

test('the words of an open claim stay in view, in any window', async ({ tab, site }) => {
  for (const [i, [width, height, at]] of (
    [
      [390, 664, 630],
      [390, 664, 400],
      [820, 1180, 1100],
      [1440, 900, 600],
    ] as const
  ).entries()) {
    await tab.setViewportSize({ width, height });
    await tab.goto(site + pathOf(null));
    for (const one of marked.filter((_, n) => n % 16 === 2 * i)) {
      await tab.evaluate(standAt, { words: one.words, y: at });
      await rest(tab);
      await press(tab, `${one.words} button`);
      await settle(tab);
      const clear = await tab.evaluate(clearance, one.words);
      expect([one.id, clear.card > 0, clear.dock > 0]).toEqual([one.id, true, true]);
      await tab.keyboard.press('Escape');
      await expectOpen(tab, []);
    }
  }
});

test('without script a sheet leaves half the window, and its words can be scrolled there', async ({
  openTab,
  site,
}) => {
  const { page } = await openTab({ script: false });
  await page.goto(site + pathOf(null));
  await page.evaluate(standAt, { words, y: 600 });
  await press(page, `${words} button`);
  await expectOpen(page, [card]);
  await page.mouse.move(195, 200);
  await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await page.evaluate(clearance, words)).card).toBeGreaterThan(0);
  await expectOpen(page, [card]);
});

test('an address that ends in a claim opens it with its words in view, and stays until the reader goes on', async ({
  tab,
  site,
}) => {
  const address = 'location.pathname + location.hash';
  await tab.goto(`${site}/`);
  await tab.goto(`${site}${pathOf(step)}#${id}`);
  await expectOpen(tab, [card]);
  await expect
    .poll(async () => Object.values(await tab.evaluate(clearance, words)).map((px) => px > 0))
    .toEqual([true, true]);
  // Longer than the page must stand for the address to follow.
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  expect(await tab.evaluate(address)).toBe(`${pathOf(step)}#${id}`);
  expect(await tab.evaluate('document.querySelector("[data-unknown-step]").hidden')).toBe(true);
  await tab.keyboard.press('Escape');
  await expectOpen(tab, []);
  expect((await readRight(tab)).expected.step).toBe(step);
  const first = ids[0] ?? '';
  await tab.evaluate((to) => document.getElementById(to)?.scrollIntoView(), first);
  await becomes(tab, address, pathOf(first));
  // As when it is typed into the address of an open page.
  await tab.evaluate((to) => void (location.hash = to), id);
  await expectOpen(tab, [card]);
  expect(await errorsIn(tab)).toEqual([]);
});
