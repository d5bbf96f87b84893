import type { Page } from '@playwright/test';
import { axe } from './axe';
import { ids, pathOf, steps, title } from './published';
import { expect, test } from './test';

/** What a device has for passing things on. */
interface Device {
  sheet: 'none' | 'takes' | 'closed';
  clipboard: 'takes' | 'refuses';
}

/** Runs in the page: puts in place what a device has, or has not. What is passed on is kept in `window.__passed`. */
function device({ sheet, clipboard }: Device): void {
  const passed: unknown[] = [];
  Object.assign(window, { __passed: passed });
  const put = (name: string, value: unknown) => Object.defineProperty(navigator, name, { configurable: true, value });
  const share = async (data: ShareData) => {
    if (sheet === 'closed') throw new DOMException('closed', 'AbortError');
    passed.push(data);
  };
  put('share', sheet === 'none' ? undefined : share);
  put('clipboard', {
    writeText: async (text: string) => {
      if (clipboard === 'refuses') throw new DOMException('no', 'NotAllowedError');
      passed.push(text);
    },
  });
}

const step = steps[1];
const id = step?.id ?? '';
const equip = (page: Page, what: Device) => page.evaluate(device, what);
const passed = (page: Page) => page.evaluate('window.__passed');
const partsOf = (page: Page) => {
  const owner = page.locator(`#${id} [data-share]`).first();
  return {
    link: page.locator(`#${id} [data-share-link]:not([data-card] *)`),
    address: owner.locator('[data-share-address]'),
    /** Notes that can be seen; a note is told politely to who hears the page. */
    said: owner.locator('output [data-share-said]:visible'),
  };
};

test.beforeEach(({ page, site }) => page.goto(site + pathOf(null)));

test('every step has one control, 44 px at least, that is a link to its own page', async ({ page }) => {
  const controls = page.locator('[data-step] [data-share-link]:not([data-card] *)');
  await expect(controls).toHaveCount(ids.length);
  for (const [i, control] of (await controls.all()).entries()) {
    await expect(control).toHaveAttribute('href', pathOf(ids[i] ?? ''));
    const box = await control.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('where there is a system sheet it opens, with title and address', async ({ page, site }) => {
  await equip(page, { sheet: 'takes', clipboard: 'takes' });
  const { link, said } = partsOf(page);
  await link.click();
  const data = { title: `${step?.heading} — ${title}`, url: site + pathOf(id) };
  await expect.poll(() => passed(page)).toEqual([data]);
  await expect(said).toHaveCount(0);
});

test('a sheet that is closed again copies nothing and says nothing', async ({ page }) => {
  await equip(page, { sheet: 'closed', clipboard: 'takes' });
  const { link, said, address } = partsOf(page);
  await link.click();
  await expect(said).toHaveCount(0);
  await expect(address).toBeHidden();
  expect(await passed(page)).toEqual([]);
});

test('without one the address is copied, and that is said in place for a while', async ({ page, site }) => {
  await equip(page, { sheet: 'none', clipboard: 'takes' });
  const { link, said, address } = partsOf(page);
  await link.click();
  await expect(said).toHaveAttribute('data-share-said', 'copied');
  await expect(address).toBeHidden();
  expect(await passed(page)).toEqual([site + pathOf(id)]);
  await expect(said).toHaveCount(0);
});

test('where nothing may be copied the address stands there, selected', async ({ page, site }) => {
  await equip(page, { sheet: 'none', clipboard: 'refuses' });
  const { link, said, address } = partsOf(page);
  await link.click();
  await expect(said).toHaveAttribute('data-share-said', 'failed');
  await expect(address).toHaveValue(site + pathOf(id));
  await expect(address).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(site + pathOf(id));
  expect(await axe(page)).toEqual([]);
});

test('the link on a claim’s card is the claim’s own, and is copied', async ({ page, site }) => {
  const claim = step?.claims[0]?.id ?? '';
  await equip(page, { sheet: 'none', clipboard: 'takes' });
  const card = page.locator(`[id="c.${claim}"]`);
  await card.evaluate((element: HTMLElement) => element.showPopover());
  await card.locator('[data-share-link]').click();
  await expect.poll(() => passed(page)).toEqual([`${site}${pathOf(id)}#${claim}`]);
  await expect(card.locator('[data-share-said]:visible')).toHaveCount(1);
});

test('“Embed this scene” opens a panel with the lines to paste, copies them, and closes again', async ({ page }) => {
  await equip(page, { sheet: 'none', clipboard: 'takes' });
  const panel = page.locator(`[id="${id}.embed"]`);
  await expect(panel).toBeHidden();
  await page.locator(`#${id} [popovertarget$=".embed"]:not([popovertargetaction])`).click();
  await expect(panel).toBeVisible();
  const code = await panel.locator('textarea').inputValue();
  expect(code).toContain(`/embed${pathOf(id)}"`);
  expect(await axe(page)).toEqual([]);
  await panel.locator('[data-share-copy]').click();
  await expect.poll(() => passed(page)).toEqual([code]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});
