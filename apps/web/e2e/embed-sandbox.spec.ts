import type { Page } from '@playwright/test';
import { readByAnybody } from '../build/host-headers';
import { alone, snippet } from './embedding';
import { expect, test } from './embedding-test';
import { ids, pathOf, slug } from './published';

const [, , third, fourth] = ids;
const within = (sandbox: string, code: string) => code.replace('<iframe ', `<iframe sandbox="${sandbox}" `);
const frameIn = (page: Page) => page.frameLocator('iframe');
const control = (page: Page, name: string) => frameIn(page).locator(`[data-embed-control="${name}"]`);
const expectShown = (page: Page, step: string | undefined) =>
  expect(frameIn(page).locator('main')).toHaveAttribute('data-embed-step', step ?? '');
const expectTold = (page: Page, count: number) => expect.poll(() => page.evaluate('told.length')).toBe(count);
const embedded = (page: Page) => page.frames().find((frame) => frame.url().includes('/embed/'));

/** In a frame: how many of the site's own typefaces are in use; stand-ins from the reader's machine carry measures of their own. */
const faces = `document.fonts.ready.then((all) => [...all].filter(({ status, ascentOverride }) => status === 'loaded' && (ascentOverride ?? 'normal') === 'normal').length)`;
/** In a frame: whether all of it is in view. */
const fits =
  'document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth';

test('with no more than scripts allowed it has its typefaces and steps without a reload', async ({
  page,
  site,
  embed,
  errors,
}) => {
  await embed(alone(site, third));
  await expectShown(page, third);
  const own = await embedded(page)?.evaluate(faces);
  expect(own).toBeGreaterThan(0);
  await embed(within('allow-scripts', snippet(site, third)));
  await expectTold(page, 1);
  const frame = embedded(page);
  expect(await frame?.evaluate('self.origin')).toBe('null');
  expect(await frame?.evaluate(faces)).toBe(own);
  await expect.poll(() => frame?.evaluate(fits)).toBe(true);
  await frame?.evaluate('void (window.isSame = true)');
  await control(page, 'next').click();
  await expectShown(page, fourth);
  expect(await frame?.evaluate('window.isSame')).toBe(true);
  expect(await errors()).toEqual([]);
});

test('on a host that lets no other origin read a thing its script runs all the same, and steps by loading pages', async ({
  page,
  site,
  embed,
}) => {
  const [header] = readByAnybody;
  await page.route(`${site}/**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers[header.toLowerCase()];
    await route.fulfill({ response, headers });
  });
  await embed(within('allow-scripts', snippet(site, third)));
  await expectTold(page, 1);
  await control(page, 'next').click();
  await expectShown(page, fourth);
  await expectTold(page, 2);
});

test('where no link opens its address stands as text, selected, and the frame grows with it', async ({
  page,
  site,
  embed,
}) => {
  await page.setViewportSize({ width: 840, height: 900 });
  await embed(within('allow-scripts', snippet(site, third)));
  for (const width of [280, 500, 800]) {
    await page.reload();
    await page.locator('iframe').evaluate((frame, px) => Object.assign(frame.style, { width: `${px}px` }), width);
    await expectTold(page, 1);
    const links = frameIn(page).locator('a[target]');
    await expect(links.first()).toHaveAttribute('href', /./);
    for (const link of await links.all()) {
      // A link that is being moved by the frame's new height cannot be hit.
      await expect.poll(() => embedded(page)?.evaluate(fits)).toBe(true);
      const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
      await link.click();
      await expect(frameIn(page).locator('body')).toContainText(href);
      expect(await embedded(page)?.evaluate(() => String(getSelection()))).toBe(href);
    }
    await expect.poll(() => embedded(page)?.evaluate(fits)).toBe(true);
  }
});

for (const [allowed, seen] of [
  ['allow-popups', '/opened'],
  // Such a window may lead others anywhere, with a handle on them.
  ['allow-popups allow-popups-to-escape-sandbox', '/opener-gone'],
] as const) {
  test(`with ${allowed} a link opens, and where that matters without a handle on the frame`, async ({
    page,
    site,
    embed,
  }) => {
    const { address, asked } = await embed(
      `${within(`allow-scripts ${allowed}`, alone(site, third))}
<script>if (location.pathname === '/opened') fetch('/opener-' + (opener === null ? 'gone' : 'there')).catch(() => {})</script>`,
    );
    await control(page, 'open').evaluate((link, href) => link.setAttribute('href', href), `${address}opened`);
    await control(page, 'open').click();
    await expect.poll(() => asked).toContain(seen);
    await expect(frameIn(page).locator('body')).not.toContainText('http');
  });
}

test('with script, and where links open, no address stands in it; without any it does, and Next leads on', async ({
  page,
  site,
  embed,
}) => {
  await embed(alone(site, third));
  await control(page, 'next').click();
  await expectShown(page, fourth);
  const text = () => frameIn(page).locator('body').innerText();
  expect(await text()).not.toContain('http');
  await embed(within('', alone(site, third)));
  await expect.poll(text).toMatch(new RegExp(`https?://\\S+${pathOf(third ?? '')}`));
  await control(page, 'next').click();
  await expect.poll(text).toMatch(new RegExp(`https?://\\S+${pathOf(fourth ?? '')}`));
});

/** What WordPress does around a page that it has found: it believes who knows the secret, and follows links to that page's host. */
const asWordPress = `<script>
window.heights = [];
addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || frame.contentWindow !== source) return;
  if (data.message === 'height') window.heights.push(frame.height = Math.min(1000, Math.max(200, data.value)));
  if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
    top.location.href = data.value;
});
</script>`;

test('WordPress gives it its height, and leads the reader to the story', async ({ page, site, embed }) => {
  const secret = 'a1B2c3D4e5';
  await embed(
    `${asWordPress}<iframe class="wp-embedded-content" sandbox="allow-scripts" title="A" width="100%" height="300" src="${site}/embed/${slug}/${third}/#?secret=${secret}" data-secret="${secret}"></iframe>`,
  );
  const heights = () => page.evaluate<number[]>('heights');
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  await expect.poll(() => embedded(page)?.evaluate(fits)).toBe(true);
  await control(page, 'next').click();
  await expectShown(page, fourth);
  await expect.poll(() => embedded(page)?.evaluate(fits)).toBe(true);
  // Its script may come after the frame's, and asks then.
  await page.evaluate((to) => {
    Object.assign(window, { heights: [] });
    document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: to }, '*');
  }, secret);
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  await control(page, 'open').click();
  await expect(page).toHaveURL(site + pathOf(fourth ?? ''));
});
