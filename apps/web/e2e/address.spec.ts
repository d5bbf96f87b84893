import type { Page } from '@playwright/test';
import { axe } from './axe';
import { ids, pathOf, slug, steps } from './published';
import { positions, press, read, readRight, rest, scrollTo } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

const id = ids[2] ?? '';
const encoded = `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`;
const notice = '[data-unknown-step]';

for (const [from, what] of [
  [`/${slug}/#${encoded}`, 'an encoded fragment'],
  [`/${slug}/${id}`, 'no slash at the end'],
  [`/${slug}/${encoded}/`, 'an encoded id'],
  [`/${slug.toUpperCase()}/${id.toUpperCase()}/`, 'capitals'],
  [`/${slug}/${id}/?from=mail`, 'a query'],
] as const) {
  test(`${what} leads to the step, at its address`, async ({ page, site }) => {
    await page.goto(site + from);
    await expect.poll(() => page.evaluate('location.pathname + location.hash')).toBe(pathOf(id));
    await rest(page);
    expect((await readRight(page)).expected).toMatchObject({ step: id, progress: 0 });
    await expect(page.locator(notice)).toBeHidden();
  });
}

for (const [from, what] of [
  [`/${slug}/no-such-step/`, 'an unknown step'],
  [`/${slug}/${id}/more/`, 'something below a step'],
  [`/${slug}/#${encodeURIComponent('<img src=x onerror=alert(1)>')}`, 'a fragment of markup'],
  [`/${slug}/#__proto__`, 'a name that objects have'],
  [`/${slug}/#${'x'.repeat(5000)}`, 'a very long fragment'],
  [`/${slug}/#"]`, 'a fragment of punctuation'],
] as const) {
  test(`${what} opens the story at its start and says so`, async ({ page, site, errors }) => {
    await page.goto(site + from);
    await expect(page.locator(notice)).toContainText('does not have');
    await expect(page.locator(notice)).toBeVisible();
    await expect.poll(() => page.evaluate('location.pathname + location.hash')).toBe(pathOf(null));
    expect((await readRight(page)).expected.step).toBeNull();
    // A page that was not found is an error to the console; nothing else is.
    expect((await errors()).filter((error) => !error.includes('404'))).toEqual([]);
    if (what === 'an unknown step') expect(await axe(page)).toEqual([]);
  });
}

test('below a sub-path an old id’s page, fragment and capitals open the step that it has become', async ({
  page,
  fixtures,
}) => {
  const [story, old, now] = ['one-step', 'line', 'circle'];
  const compiled = publishedStories('fixtures').find((one) => one.story.slug === story);
  for (const from of [`${story}/${old}/`, `${story}/#${old}`, `${story}/${old.toUpperCase()}/`]) {
    await page.goto(`${fixtures}/${from}`);
    await expect(page).toHaveURL(`${fixtures}/${story}/${now}/`);
    await rest(page);
    expect((await readRight(page, false, compiled)).expected.step).toBe(now);
  }
  await page.goto(`${fixtures}/embed/${story}/${old}/`);
  await expect(page.locator('main')).toHaveAttribute('data-embed-step', now);
});

test('a footnote and the way back from it push nothing', async ({ page, site }) => {
  await page.goto(site + pathOf(null));
  const entries = await page.evaluate(() => history.length);
  const noted = steps.find(({ beats }) => beats.some(({ ledger, statements }) => ledger.length > 0 || statements));
  for (const selector of [`#${noted?.id} [data-beat] a[href^="#"]`, `#${noted?.id} li a[href^="#"][aria-label]`]) {
    await press(page, selector);
    await rest(page);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(page).toHaveURL(site + pathOf(noted?.id ?? ''));
  }
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

/** Put before the page's own scripts: keeps every path that is written into the address. */
function watchWrites(): void {
  const writes: string[] = [];
  Object.assign(window, { __writes: writes });
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (...args: Parameters<History['pushState']>) => {
      own(...args);
      writes.push(location.pathname);
    };
  }
}
const writesOf = (page: Page) => page.evaluate<string[]>('window.__writes');

test('a jump writes nothing on its way, and the address is right within 300 ms of rest', async ({ page, site }) => {
  await page.addInitScript(watchWrites);
  await page.goto(site + pathOf(null));
  const to = positions((await read(page)).measured, [0.5]).at(-1) ?? 0;
  // By a timer of the page's own: on a loaded machine both are late.
  const soon = page.evaluate(
    (y) =>
      new Promise<string>((done) => {
        addEventListener('scroll', () => setTimeout(() => done(location.pathname), 300), { once: true });
        window.scrollTo(0, y);
      }),
    to,
  );
  const last = ids.at(-1) ?? '';
  expect(await soon).toBe(pathOf(last));
  await scrollTo(page, 0);
  await expect(page).toHaveURL(site + pathOf(null));
  await press(page, `[data-rail-step="${last}"]`);
  await expect(page).toHaveURL(site + pathOf(last));
  expect(await writesOf(page)).toEqual([last, null, last].map(pathOf));
});

/** Put before the page's own scripts: time stands but for `window.__passed` ms, and timers are five times as fast. */
function holdTime(): void {
  const wait = setTimeout;
  Object.assign(window, { __passed: 0, setTimeout: (act: () => void, ms = 0) => wait(act, ms / 5) });
  performance.now = () => (window as unknown as { __passed: number }).__passed;
}

test('half a minute of wild scrolling stays under a hundred writes', async ({ page, site, errors }) => {
  await page.addInitScript(holdTime);
  await page.addInitScript(watchWrites);
  await page.goto(site + pathOf(null));
  const stops = positions((await read(page)).measured, [0.5]);
  await page.evaluate(async (all) => {
    const own = window as unknown as { __passed: number; __writes: string[] };
    // Where nothing more is written for a while the limit has been reached.
    for (let [i, still] = [0, 0]; own.__passed < 30_000 && still < 3; i += 1) {
      const { length } = own.__writes;
      window.scrollTo(0, all[(i * 7) % all.length] ?? 0);
      for (let frames = 0; frames < 20 && own.__writes.length === length; frames += 1)
        await new Promise(requestAnimationFrame);
      still = own.__writes.length === length ? still + 1 : 0;
      own.__passed += 250;
    }
  }, stops);
  const { length } = await writesOf(page);
  expect(length).toBeGreaterThan(40);
  expect(length).toBeLessThan(100);
  expect(await errors()).toEqual([]);
});
