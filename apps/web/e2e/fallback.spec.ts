import type { Page } from '@playwright/test';
import { instead, late, missing, playerPath, rewrite, withoutScore, withoutScripts } from './on-the-way';
import { expectPlain, expectPlainLayout, plays, topOf } from './plain';
import { ids, pathOf } from './published';
import { positionsIn, read, readRight, scrollTo } from './reader';
import { expect, test } from './test';

const step = ids[1] ?? '';

/** Where the step stands after a link to it on the plain page. */
async function linkedOnPlain(page: Page, site: string): Promise<number> {
  await rewrite(page, (html) => html.replace('data-player-script', 'data-x').replace(/src="\/player[^"]*"/, ''));
  await page.goto(site + pathOf(null));
  await expect.poll(() => page.evaluate(plays)).toBe(false);
  await page.evaluate((id) => void (location.hash = id), step);
  const top = await topOf(page, step);
  await page.unrouteAll();
  return top;
}

const mishaps: [name: string, befall: (page: Page) => Promise<unknown>][] = [
  ['missing', (page) => missing(page, playerPath)],
  ['blocked', (page) => page.route(playerPath, (route) => route.abort())],
  [
    'missing, and told late',
    async (page) => {
      await missing(page, playerPath);
      await late(page, playerPath, 900);
    },
  ],
  ['cut off in the middle', (page) => instead(page, playerPath, 'const half = {')],
  ['throwing as it is run', (page) => instead(page, playerPath, 'throw new Error("on purpose")')],
  ['throwing as it starts', (page) => instead(page, playerPath, withoutScore(1))],
];

for (const [name, befall] of mishaps) {
  test(`a step's page whose player is ${name}: plain, and the step where a link on the plain page leads`, async ({
    page,
    site,
  }) => {
    for (const [width, height] of [
      [390, 664],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      const linked = await linkedOnPlain(page, site);
      await befall(page);
      await page.goto(site + pathOf(step));
      await expect(page.locator('html')).not.toHaveAttribute('data-player');
      await expect(page.locator('html')).not.toHaveAttribute('data-arriving');
      expect(Math.abs((await topOf(page, step)) - linked)).toBeLessThan(8);
      await expectPlain(page);
      await page.unrouteAll();
    }
  });
}

test('a player that throws on the way leaves the reader where they were, within 8 px', async ({ page, site }) => {
  await instead(page, playerPath, withoutScore(3));
  await page.goto(site + pathOf(null));
  const { measured } = await read(page);
  expect(await page.evaluate(plays)).toBe(true);
  // Before the end of a step the drawing of the next is made ready.
  const last = (measured.steps[2]?.beats.length ?? 0) - 1;
  const y = positionsIn(measured, 2, [0.3])[last] ?? 0;
  await scrollTo(page, y);
  await expect.poll(() => page.evaluate(plays)).toBe(false);
  const topNow = async () => (await read(page)).measured.steps[2]?.beats[last]?.top ?? NaN;
  const wanted = (measured.steps[2]?.beats[last]?.top ?? 0) + measured.y - y;
  await expect.poll(async () => Math.abs((await topNow()) - wanted)).toBeLessThan(8);
  await expectPlain(page);
});

/** Put before the page's own scripts: keeps in `window.seen` each state of its player, and where the step stood then. */
const noteStates = (id: string) => {
  const seen: unknown[] = [];
  Object.assign(window, { seen });
  const note = () =>
    seen.push({
      player: document.documentElement.dataset['player'] ?? null,
      top: document.getElementById(id)?.getBoundingClientRect().top,
    });
  new MutationObserver(note).observe(document, { subtree: true, attributeFilter: ['data-player'] });
};

test('a player is waited for two seconds; the page is plain then, and one that comes later takes up the reader where they are', async ({
  page,
  site,
}) => {
  await page.addInitScript(noteStates, step);
  await late(page, playerPath, 3000);
  await page.goto(site + pathOf(step));
  await expect(page.locator('html')).toHaveAttribute('data-player', 'on');
  expect((await readRight(page)).expected).toMatchObject({ step, progress: 0 });
  const seen = await page.evaluate<{ player: string | null; top?: number }[]>('seen');
  expect(seen.map(({ player }) => player)).toEqual(['', null, 'on']);
  await page.unrouteAll();
  await rewrite(page, withoutScripts);
  await page.goto(`${site}/`);
  await page.goto(`${site}${pathOf(null)}#${step}`);
  expect(Math.abs((seen[1]?.top ?? NaN) - (await topOf(page, step)))).toBeLessThan(8);
});

test('a page whose scripts have all died while it waited for them shows itself', async ({ page, site }) => {
  // What the two inline scripts leave behind when they start, and nobody to take it back.
  await rewrite(page, (html) =>
    withoutScripts(html)
      .replace('<html ', '<html data-player="" data-arriving="" ')
      .replace('</head>', '<script src="/live.js"></script></head>'),
  );
  await instead(page, /\/live\.js$/, 'customElements.define("proscenium-live", class extends HTMLElement {})');
  await page.goto(site + pathOf(step));
  await expect(page.locator('body')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectPlainLayout(page);
});
