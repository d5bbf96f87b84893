import { axe } from './axe';
import { slug } from './published';
import { wheelTo } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const path of ['/', `/${slug}/`, '/no-such-story/']) {
  test(`${path} opens clean and is read to its end, from this host alone`, async ({ page, site, errors }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site + path);
    await expect(page.locator('h1')).toHaveCount(1);
    await wheelTo(page, await page.evaluate(() => document.documentElement.scrollHeight - innerHeight));
    expect(asked.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'))).toEqual([]);
    if (path.includes(slug)) expect(asked.some((url) => url.includes('/maps/'))).toBe(true);
    // A page that was not found is an error to the console; nothing else is.
    expect((await errors()).filter((error) => !error.includes('404'))).toEqual([]);
  });
}

test('the list and the page for unknown addresses are accessible and never scroll sideways', async ({ page, site }) => {
  for (const path of ['/', '/no-such-story/']) {
    await page.goto(site + path);
    expect(await axe(page)).toEqual([]);
    for (const [width, height] of [
      [320, 568],
      [664, 390],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test('an unknown address says so, with status 404, and lists what there is', async ({ page, site }) => {
  for (const path of ['/no-such-story/', '/no-such-story/a-step/', '/__proto__/x/']) {
    expect((await page.goto(site + path))?.status()).toBe(404);
    await expect(page).toHaveURL(site + path);
    await expect(page.locator('h1')).toContainText('no page');
  }
  for (const path of ['/', `/${slug}/`]) await expect(page.locator(`a[href="${path}"]`).first()).toBeVisible();
});

test('the list leads to every story', async ({ page, site }) => {
  for (const { story } of publishedStories()) {
    await page.goto(`${site}/`);
    await page.locator(`a[href="/${story.slug}/"]`).first().click();
    await expect(page.locator('h1')).toHaveText(story.title);
  }
});

test('the server sends what a page cannot say of itself; embeds may be framed by anybody', async ({
  request,
  site,
}) => {
  const headersOf = async (path: string) => (await request.get(site + path)).headers();
  expect(await headersOf(`/${slug}/`)).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  });
  expect((await headersOf(`/embed/${slug}/`))['content-security-policy'] ?? '').not.toMatch(/frame-ancestors (?!\*)/);
  const script = await headersOf('/embed.js');
  expect(script['content-type']).toContain('text/javascript');
  expect(script['cache-control']).not.toContain('immutable');
});

test('below a sub-path every address stands below it, and no story has a script of its own', async ({
  page,
  site,
  fixtures,
  errors,
}) => {
  const files = () =>
    page.evaluate(() => [...document.scripts].map(({ src }) => src.split('/').at(-1)).filter(Boolean));
  await page.goto(`${site}/${slug}/`);
  const own = await files();
  expect(own).toEqual([expect.stringMatching(/^player-\w+\.js$/)]);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const { story } of publishedStories('fixtures')) {
    await page.goto(`${fixtures}/${story.slug}/`);
    expect(await files()).toEqual(own);
    expect(await errors()).toEqual([]);
  }
  for (const path of ['/', '/none/']) {
    await page.goto(fixtures + path);
    asked.push(...(await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href))));
  }
  expect(asked.filter((url) => !url.startsWith(`${fixtures}/`) && !url.startsWith('data:'))).toEqual([]);
});
