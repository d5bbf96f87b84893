import { alone, embedding, snippet } from './embedding';
import { errorsIn, expect, test } from './engines-test';
import { ids } from './published';
import { becomes, type Readable } from './reader';

const [, , third, fourth] = ids;
const heightOf = () => Number.parseFloat(document.querySelector('iframe')?.style.height ?? '');
const told = 'told.map(({ step }) => step).join()';
const go = (page: Readable, step?: string) =>
  page.evaluate(
    (to) => document.querySelector('iframe')?.dispatchEvent(new CustomEvent('proscenium:go', { detail: to })),
    step,
  );

for (const sandbox of ['', 'sandbox="allow-scripts" ']) {
  test(`in a page of another origin it grows to its height, reports and obeys ${sandbox}`, async ({ tab, site }) => {
    const page = await embedding(snippet(site, third).replace('<iframe ', `<iframe ${sandbox}`));
    await tab.goto(page.address);
    await becomes(tab, told, third);
    const entries = await tab.evaluate(() => history.length);
    const heights = [];
    for (const width of [320, 500, 800]) {
      await tab.setViewportSize({ width, height: 900 });
      await expect.poll(() => tab.evaluate(heightOf)).not.toBe(heights.at(-1));
      heights.push(await tab.evaluate(heightOf));
    }
    expect(Math.min(...heights)).toBeGreaterThan(300);
    await go(tab, fourth);
    await becomes(tab, told, [third, fourth].join());
    await go(tab, third);
    await becomes(tab, told, [third, fourth, third].join());
    expect(await tab.evaluate(() => history.length)).toBe(entries);
    expect(await errorsIn(tab)).toEqual([]);
    await page.close();
  });
}

test('added in a hidden page it has its height when the page is seen', async ({ openTab, site }) => {
  const { page: tab, cover } = await openTab({ hides: true });
  test.skip(!cover, 'Under its driver a page is never hidden');
  const page = await embedding(`<script src="${site}/embed.js"></script>`);
  await tab.goto(page.address);
  const uncover = await cover?.();
  await becomes(tab, 'document.visibilityState', 'hidden');
  await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), alone(site, third));
  await uncover?.();
  await becomes(tab, 'document.visibilityState', 'visible');
  await becomes(tab, told, third);
  await expect.poll(() => tab.evaluate(heightOf)).toBeGreaterThan(300);
  await page.close();
});
