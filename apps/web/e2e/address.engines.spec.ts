import type { EnginePage } from './engines/page';
import { errorsIn, expect, test } from './engines-test';
import { leftOver } from './at-work';
import { ids, kicker, pathOf, steps, title } from './published';
import { becomes, positions, positionsIn, press, read, readRight, rest, scrollTo, type Reading } from './reader';

const titleOf = (step: string | null) =>
  [steps.find(({ id }) => id === step)?.heading, title, kicker].filter(Boolean).join(' — ');
const entriesOf = (tab: EnginePage) => tab.evaluate(() => history.length);
const goBack = (tab: EnginePage) => tab.evaluate(() => history.back());

/** Waits for the address and the title that go with the place. */
const expectAddress = (tab: EnginePage, step: string | null) =>
  becomes(tab, '[location.pathname, location.hash, document.title].join(" ")', `${pathOf(step)}  ${titleOf(step)}`);

/** The page stands where it stood. */
async function expectAgain(tab: EnginePage, before: Reading): Promise<void> {
  await rest(tab);
  const after = await readRight(tab);
  expect(after.expected).toEqual({ ...before.expected, progress: expect.closeTo(before.expected.progress, 1) });
  expect(Math.abs(after.y - before.y)).toBeLessThan(2);
}

/** Scrolls into the middle of a move of the second step. */
async function goInside(tab: EnginePage): Promise<Reading> {
  await scrollTo(tab, positionsIn((await read(tab)).measured, 1, [0.45])[1] ?? 0);
  const reading = await readRight(tab);
  expect(reading.expected).toMatchObject({ step: ids[1], beat: 1 });
  return reading;
}

test('scrolling leaves the history alone; address and title follow, down and up', async ({ openTab, site }) => {
  const { page: tab } = await openTab();
  await tab.goto(site + pathOf(null));
  const entries = await entriesOf(tab);
  const { measured } = await read(tab);
  const stops = ids.map((_, i) => positionsIn(measured, i, [0.5])[1] ?? 0);
  for (const y of [...stops, ...stops.toReversed(), 0]) {
    await scrollTo(tab, y);
    await expectAddress(tab, (await readRight(tab)).expected.step);
  }
  expect(await entriesOf(tab)).toBe(entries);
});

test('choosing a step pushes one entry; back and forward restore step and place, also from another page', async ({
  openTab,
  site,
}) => {
  const { page: tab } = await openTab();
  await tab.goto(site + pathOf(null));
  const entries = await entriesOf(tab);
  const before = await goInside(tab);
  await expectAddress(tab, ids[1] ?? '');
  await press(tab, `[data-rail-step="${ids[3]}"]`);
  await expectAddress(tab, ids[3] ?? '');
  expect(await entriesOf(tab)).toBe(entries + 1);
  await rest(tab);
  const chosen = await readRight(tab);
  // By key as by pointer.
  await tab.evaluate((id) => {
    document.querySelector<HTMLElement>(`[data-rail-step="${id}"]`)?.focus({ preventScroll: true });
  }, ids[4]);
  await tab.keyboard.press('Enter');
  await expectAddress(tab, ids[4] ?? '');
  expect(await entriesOf(tab)).toBe(entries + 2);
  await goBack(tab);
  await expectAddress(tab, ids[3] ?? '');
  await expectAgain(tab, chosen);
  await goBack(tab);
  await expectAddress(tab, ids[1] ?? '');
  await expectAgain(tab, before);
  await tab.evaluate(() => history.forward());
  await expectAddress(tab, ids[3] ?? '');
  await expectAgain(tab, chosen);
  await tab.goto(`${site}/`);
  await goBack(tab);
  await becomes(tab, 'document.querySelector("[data-story]") !== null && scrollY > 0', true);
  await expectAgain(tab, chosen);
});

test('after a reload the reader is where they were; on a step’s page too, not at its step', async ({ tab, site }) => {
  await tab.goto(site + pathOf(null));
  const before = await goInside(tab);
  await expectAddress(tab, ids[1] ?? '');
  await tab.reload();
  await becomes(tab, 'scrollY > 0', true);
  await expectAgain(tab, before);

  await tab.goto(site + pathOf(ids[2] ?? ''));
  await rest(tab);
  const y = (await readRight(tab)).y + 700;
  await scrollTo(tab, y);
  const { step } = (await readRight(tab)).expected;
  await expectAddress(tab, step);
  await tab.reload();
  // Its typefaces may have come too late for the first time, and change the place of a word, not the page's.
  await expect.poll(async () => Math.abs((await tab.evaluate(() => scrollY)) - y)).toBeLessThan(8);
  expect((await readRight(tab)).expected.step).toBe(step);
});

test('a link to another page, followed before the address could follow, leaves the step’s to come back to', async ({
  openTab,
  site,
}) => {
  const { page: tab } = await openTab();
  await tab.goto(site + pathOf(null));
  const [, to = 0] = positionsIn((await read(tab)).measured, 2, [0.45]);
  await scrollTo(tab, to);
  await press(tab, 'a[href="/"]');
  const isAt = (path: string) => becomes(tab, 'document.readyState === "complete" && location.pathname', path);
  await isAt('/');
  await goBack(tab);
  await isAt(pathOf(ids[2] ?? ''));
  await rest(tab);
  expect((await readRight(tab)).expected.step).toBe(ids[2]);
});

test('left for the list and come back to, from memory where the engine keeps it, the story goes on', async ({
  openTab,
  engine,
  site,
}) => {
  const { page: tab } = await openTab({ keepsPages: true });
  await tab.goto(site + pathOf(null));
  const before = await goInside(tab);
  await tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { __persisted: persisted })),
  );
  await press(tab, 'a[href="/"]');
  await becomes(tab, 'document.querySelector("[data-story]") === null && document.readyState', 'complete');
  await goBack(tab);
  await becomes(tab, 'document.querySelector("[data-story]") !== null && scrollY > 0', true);
  // In another engine a driver may have the memory off.
  if (engine === 'chromium') expect(await tab.evaluate('window.__persisted')).toBe(true);
  await expectAgain(tab, before);
  await expect.poll(() => leftOver(tab)).toEqual([]);
  for (const y of positions(before.measured, [0.45]).slice(1, 4)) {
    await scrollTo(tab, y);
    await readRight(tab);
    await expect.poll(() => leftOver(tab)).toEqual([]);
  }
  expect(await errorsIn(tab)).toEqual([]);
});

test('fragments that name a step, in whatever spelling, and such that name none', async ({ tab, site }) => {
  const id = ids[2] ?? '';
  for (const fragment of [id, `/${id.toUpperCase()}/`, `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`]) {
    await tab.goto(`${site}/`);
    await tab.goto(`${site}${pathOf(null)}#${fragment}`);
    await expectAddress(tab, id);
    expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
  }
  for (const fragment of ['no-such-step', '%E0%A4']) {
    await tab.goto(`${site}/`);
    await tab.goto(`${site}${pathOf(null)}#${fragment}`);
    await expectAddress(tab, null);
    await becomes(tab, 'document.querySelector("[data-unknown-step]").checkVisibility()', true);
  }
  await tab.evaluate((to) => void (location.hash = to), id);
  await expectAddress(tab, id);
  expect(await errorsIn(tab)).toEqual([]);
});

test('hidden behind another page and moved meanwhile, it is right when it is seen again', async ({ openTab, site }) => {
  const { page: tab, cover } = await openTab({ hides: true });
  test.skip(!cover, 'Under its driver a page is never hidden');
  await tab.goto(site + pathOf(null));
  const stops = positions((await read(tab)).measured, [0.45]);
  for (const [from = 0, to = 0] of [
    [stops[1], stops.at(-2)],
    [stops.at(-2), 0],
  ]) {
    await scrollTo(tab, from);
    await readRight(tab);
    const uncover = await cover?.();
    await becomes(tab, 'document.visibilityState', 'hidden');
    await tab.evaluate((y) => window.scrollTo(0, y), to);
    await uncover?.();
    await becomes(tab, 'document.visibilityState', 'visible');
    await rest(tab);
    expect(Math.abs((await readRight(tab)).y - to)).toBeLessThan(2);
    await expect.poll(() => leftOver(tab)).toEqual([]);
  }
  expect(await errorsIn(tab)).toEqual([]);
});
