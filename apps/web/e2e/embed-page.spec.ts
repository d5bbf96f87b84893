import { axe } from './axe';
import { expect, test } from './embedding-test';
import { ids, pathOf, steps, title } from './published';
import { missing } from './on-the-way';

const fourth = ids[3];
const last = ids.at(-1);

test('opens clean, is not to be indexed, and names the story as what it is of', async ({ page, site, errors }) => {
  for (const path of [pathOf(null), ...ids.map(pathOf)]) {
    expect((await page.goto(`${site}/embed${path}`))?.status()).toBe(200);
    expect(await errors()).toEqual([]);
    // In a drawing it takes a slanting line's corners for what lies behind the words beside it.
    await page.locator('[data-box]').evaluateAll((boxes) => boxes.map((box) => box.setAttribute('style', 'opacity:0')));
    expect(await axe(page)).toEqual([]);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(new URL(canonical ?? '').pathname).toBe(pathOf(null));
  }
});

test('the picture fills its place, and what must be seen of it is as wide as it has room', async ({ page, site }) => {
  for (const height of [500, 620]) {
    await page.setViewportSize({ width: 390, height });
    await page.goto(`${site}/embed${pathOf(fourth ?? '')}`);
    const sizeOf = async (part: string) => (await page.locator(part).first().boundingBox()) ?? { width: 0, height: 0 };
    const art = await sizeOf('[data-art]');
    expect(art.height).toBeGreaterThan(200);
    expect(art.height).toBeCloseTo((await sizeOf('[data-embed-part="art"]')).height, 0);
    expect((await sizeOf('[data-box]')).width).toBeCloseTo(Math.min(art.width, 1.4 * art.height), 0);
  }
});

test('a map that does not load leaves no sign', async ({ page, site }) => {
  await missing(page, /\/maps\//);
  await page.goto(`${site}/embed${pathOf(fourth ?? '')}`);
  await expect(page.locator('img').first()).toBeHidden();
  await expect(page.locator('img:visible')).toHaveCount(0);
});

test('the keyboard steps under targets of 44 px, the focus stays, and the step is announced', async ({
  page,
  site,
}) => {
  await page.goto(`${site}/embed${pathOf(fourth ?? '')}`);
  for (const link of await page.locator('nav a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const next = page.locator('[data-embed-control="next"]');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-embed-step', last ?? '');
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  const step = steps.at(-1);
  await expect(page.locator('output')).toHaveText(
    `${steps.length} of ${steps.length}: ${step?.dateline}. ${step?.heading}`,
  );
  await expect(page).toHaveTitle(`${step?.heading} — ${title}`);
  await expect(page).toHaveURL(`${site}/embed${pathOf(last ?? '')}`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}/embed${pathOf(last ?? '')}`);
});
