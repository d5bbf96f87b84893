import { errorsIn, expect, test } from './engines-test';
import { expectPlain, expectPlainLayout, topOf } from './plain';
import { ids, pathOf, steps } from './published';
import { becomes, press, readRight, settle } from './reader';

test('without script every word and every still is in its place, a link leads to the step, and rows unfold', async ({
  openTab,
  site,
}) => {
  const { page: tab } = await openTab({ script: false });
  for (const [width, height] of [
    [390, 664],
    [1440, 900],
  ] as const) {
    await tab.setViewportSize({ width, height });
    await tab.goto(site + pathOf(null));
    await expectPlain(tab);
  }
  await tab.setViewportSize({ width: 390, height: 664 });
  const step = steps[3];
  // Whichever step stands first in the page, every drawing lies over those before it.
  await tab.goto(site + pathOf(step?.id ?? ''));
  await expectPlainLayout(tab);
  const link = await tab.evaluate(() => {
    const found = document.querySelector<HTMLAnchorElement>('[data-to-step]');
    return [found?.textContent, found?.getAttribute('href'), Math.round(found?.getBoundingClientRect().top ?? -1)];
  });
  expect(link).toEqual([`Go to the scene “${step?.heading}”`, `#${step?.id}`, 0]);
  await press(tab, '[data-to-step]');
  await expect.poll(async () => Math.abs(await topOf(tab, step?.id ?? ''))).toBeLessThan(664);
  const [claim] = steps.flatMap(({ claims }) => claims);
  await tab.goto(`${site}/`);
  await tab.goto(`${site}${pathOf(null)}#${claim?.id}`);
  const isSeen = (id?: string) => document.getElementById(id ?? '')?.checkVisibility();
  await expect.poll(() => tab.evaluate(isSeen, claim?.id)).toBe(true);
});

test('without its player a step’s page is plain, and the step stands where a link on it leads', async ({
  tab,
  siteWith,
}) => {
  const site = await siteWith({ missing: /^\/player\// });
  const step = ids[1] ?? '';
  await tab.goto(`${site}/`);
  await tab.goto(site + pathOf(null));
  await expectPlain(tab);
  await tab.evaluate((id) => void (location.hash = id), step);
  await settle(tab);
  const linked = await topOf(tab, step);
  await tab.goto(site + pathOf(step));
  await expect.poll(async () => Math.abs((await topOf(tab, step)) - linked)).toBeLessThan(8);
  await expectPlain(tab);
});

test('a player that comes late takes up the reader where they are; a step that was chosen before is gone back from', async ({
  openTab,
  siteWith,
}) => {
  const site = await siteWith({ late: { path: /^\/player\//, by: 700 } });
  const { page: tab } = await openTab();
  // A driver that is asked to go there may do nothing else before all has come.
  await tab.evaluate((to) => void (location.href = to), site + pathOf(null));
  await becomes(tab, 'document.querySelector("[data-rail-step]") !== null', true);
  await press(tab, `[data-rail-step="${ids[2]}"]`);
  await becomes(tab, 'document.documentElement.dataset.player', 'on');
  expect((await readRight(tab)).expected.step).toBe(ids[2]);
  await becomes(tab, 'location.pathname', pathOf(ids[2] ?? ''));
  await tab.evaluate(() => history.back());
  await becomes(tab, 'scrollY', 0);
  await becomes(tab, 'location.pathname', pathOf(null));
});

test('a script that was not there at the build does not run, nothing comes from another host, and tests would see it', async ({
  tab,
  site,
}) => {
  await tab.goto(site + pathOf(null));
  expect(await errorsIn(tab)).toEqual([]);
  const [ran, answer] = await tab.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.intruder = true';
    document.head.append(script);
    const fetched = await fetch('http://127.0.0.1:1/').then(String, () => 'refused');
    return ['intruder' in window, fetched];
  });
  expect([ran, answer]).toEqual([false, 'refused']);
  await expect.poll(async () => (await errorsIn(tab)).join()).toMatch(/script-src.*connect-src/s);
});
