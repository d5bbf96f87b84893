import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleForBrowsers } from '../build/player';
import { alone, snippet } from './embedding';
import { expect, test } from './embedding-test';
import { ids, pathOf, slug, steps } from './published';

const [first, second, third, fourth] = ids;
const last = ids.at(-1);

interface Told {
  step: string;
  at: number;
}
const toldBy = (page: Page) => page.evaluate<Told[]>('told');
const expectTold = (page: Page, told: (string | undefined)[]) =>
  expect.poll(async () => (await toldBy(page)).map(({ step }) => step)).toEqual(told);
const frameIn = (page: Page, at = 0) => page.frameLocator('iframe').nth(at);
const control = (page: Page, name: string, at = 0) => frameIn(page, at).locator(`[data-embed-control="${name}"]`);
const expectShown = (page: Page, step: string | undefined, at = 0) =>
  expect(frameIn(page, at).locator('main')).toHaveAttribute('data-embed-step', step ?? '');
const expectGrown = (page: Page, at = 0) => expect(page.locator('iframe').nth(at)).toHaveAttribute('style', /height/);

test.describe('in a page of another origin', () => {
  test('its foot steps, it reports where it is, and leaves no history', async ({ page, site, errors, embed }) => {
    await embed(snippet(site, third));
    await expectTold(page, [third]);
    const entries = await page.evaluate(() => history.length);
    await expectGrown(page);
    await control(page, 'next').click();
    await expectShown(page, fourth);
    await control(page, 'previous').click();
    await expectShown(page, third);
    const told = [third, fourth, third].map((step) => ({
      story: slug,
      step,
      number: ids.indexOf(step ?? '') + 1,
      count: steps.length,
      at: 0,
    }));
    await expect.poll(() => toldBy(page)).toEqual(told);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(await errors()).toEqual([]);
  });

  test('works alone, at a fixed height', async ({ page, site, embed }) => {
    await embed(alone(site));
    await expectShown(page, first);
    await control(page, 'next').click();
    await expectShown(page, second);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(560);
    expect(await toldBy(page)).toEqual([]);
  });

  test('several stand on one page with one script or two, with frames that came late, and each is told of once', async ({
    page,
    site,
    embed,
  }) => {
    const see = (at: number) => page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    const expectEach = (told: string[]) =>
      expect.poll(async () => (await toldBy(page)).map(({ step, at }) => `${at} ${step}`).toSorted()).toEqual(told);
    await embed(snippet(site, first) + snippet(site, last));
    // Frames out of sight may not be loaded yet.
    await see(0);
    await see(1);
    await expectEach([`0 ${first}`, `1 ${last}`]);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), alone(site, third));
    await see(2);
    await expectEach([`0 ${first}`, `1 ${last}`, `2 ${third}`]);
    for (const at of [0, 1, 2]) await expectGrown(page, at);
    await control(page, 'next', 2).click();
    await expectEach([`0 ${first}`, `1 ${last}`, `2 ${third}`, `2 ${fourth}`].toSorted());
  });

  test('however the script comes it serves embeds: after them, bundled, as a module, or put there by another', async ({
    page,
    site,
    embed,
  }) => {
    const own = await bundleForBrowsers(resolve('../../packages/ui/src/embed/host-start.ts'), 'esm');
    for (const script of [
      `<script type="module">${own}</script>`,
      `<script type="module" src="${site}/embed.js"></script>`,
      `<script>document.head.append(document.createRange().createContextualFragment('<script src="${site}/embed.js?ver=6.5"><\\/script>'))</script>`,
    ]) {
      await embed(alone(site, third) + script);
      await expectTold(page, [third]);
      await expectGrown(page);
    }
    await embed(alone(site, third));
    await expectShown(page, third);
    await page.addScriptTag({ url: `${site}/embed.js` });
    await expectTold(page, [third]);
    await expectGrown(page);
  });

  for (const when of ['before', 'after']) {
    test(`in an open shadow root, with the script ${when} it, it grows, reports and obeys`, async ({
      page,
      site,
      embed,
    }) => {
      const script = `<script src="${site}/embed.js"></script>`;
      const scene = `<x-scene></x-scene><script>customElements.define('x-scene', class extends HTMLElement {
        connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(alone(site, third))}; }
      })</script>`;
      await embed(when === 'before' ? script + scene : scene);
      if (when === 'after') await page.addScriptTag({ url: `${site}/embed.js` });
      await expectTold(page, [third]);
      await expectGrown(page);
      await page
        .locator('iframe')
        .evaluate((frame, detail) => frame.dispatchEvent(new CustomEvent('proscenium:go', { detail })), fourth);
      await expectTold(page, [third, fourth]);
    });
  }

  test('in what is not shown it gets its height as soon as it is', async ({ page, site, embed }) => {
    for (const loading of ['lazy', 'eager']) {
      const code = snippet(site, third).replace('lazy', loading);
      await embed(`<div id="fold" style="display:none">${code}</div>`);
      if (loading === 'eager') await expectTold(page, [third]);
      await expect(page.locator('iframe')).not.toHaveAttribute('style', /height/);
      await page.locator('#fold').evaluate((fold) => fold.removeAttribute('style'));
      await expectGrown(page);
      await expectTold(page, [third]);
    }
  });

  test('the frame obeys nobody but the page around it, and no message of another shape', async ({
    page,
    site,
    embed,
  }) => {
    await embed(`${snippet(site, third)}<iframe id="stranger" srcdoc="<p>"></iframe>`);
    await expectTold(page, [third]);
    const go = { source: 'proscenium', version: 1, type: 'go', step: fourth };
    const wrong: unknown[] = [
      null,
      'go',
      7,
      [go],
      { ...go, source: 'x' },
      { ...go, version: 2 },
      { ...go, version: '1' },
      { ...go, type: 'went' },
      { ...go, step: [go] },
      { ...go, step: '__proto__' },
      { ...go, step: 'constructor' },
      { ...go, step: '../../' },
      { ...go, step: 'no-such-step' },
      { ...go, step: 'a'.repeat(1e6) },
      JSON.parse(`{ "__proto__": ${JSON.stringify(go)} }`),
    ];
    const stranger = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    await stranger?.evaluate((message) => top?.frames[0]?.postMessage(message, '*'), go);
    const say = (messages: unknown[]) =>
      page.evaluate(
        (all) => all.map((one) => document.querySelector('iframe')?.contentWindow?.postMessage(one, '*')),
        messages,
      );
    await say(wrong);
    // Whatever came before it has been answered by now.
    await say([{ ...go, step: second }]);
    await expectShown(page, second);
    await expectTold(page, [third, second]);
    expect(await page.evaluate('Object.keys({}).length + ("step" in {} ? 1 : 0)')).toBe(0);
  });

  for (const sandbox of ['', 'sandbox="allow-scripts" ']) {
    test(`the page around it believes nobody but the frame ${sandbox}`, async ({ page, site, embed }) => {
      const stranger = '<iframe id="stranger" sandbox="allow-scripts" srcdoc="<p>"></iframe>';
      await embed(snippet(site, third).replace('<iframe ', `<iframe ${sandbox}`) + stranger);
      await expectTold(page, [third]);
      await expectGrown(page);
      const styleOf = () => page.locator('iframe').first().getAttribute('style');
      const before = await styleOf();
      const say = (frame: { evaluate: Page['evaluate'] } | undefined, all: unknown[]) =>
        frame?.evaluate((messages) => messages.map((one) => parent.postMessage(one, '*')), all);
      const height = { source: 'proscenium', version: 1, type: 'height', height: 3000 };
      const step = { source: 'proscenium', version: 1, type: 'step', story: 'x', step: 'y', number: 1, count: 1 };
      await say(page, [height, step]);
      await say(
        page.frames().find((frame) => frame.url() === 'about:srcdoc'),
        [height, step],
      );
      const heights = [1e9, -5, Infinity, '3000', {}, 300.5].map((one) => ({ ...height, height: one }));
      const own = page.frames().find((frame) => frame.url().includes('/embed/'));
      await say(own, [...heights, { ...height, version: 2 }, { ...step, story: '<b>' }]);
      // Whatever came before it has been heard by now.
      await control(page, 'next').click();
      await expectTold(page, [third, fourth]);
      expect(await page.locator('#stranger').getAttribute('style')).toBeNull();
      expect(before).not.toContain('3000');
      expect(await styleOf()).not.toMatch(/3000|300\.5|1e9|1000000000/);
    });
  }

  test('where a page cannot be fetched the link is followed as without script', async ({ page, site, embed }) => {
    await embed(alone(site, third));
    await expectShown(page, third);
    const frame = page.frames()[1];
    await frame?.evaluate(() => Object.assign(window, { fetch: () => Promise.reject(new TypeError()), isSame: true }));
    await control(page, 'next').click();
    await expectShown(page, fourth);
    expect(await frame?.evaluate('"isSame" in window')).toBe(false);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the links lead on', async ({ page, site, embed }) => {
    await embed(snippet(site, third));
    await control(page, 'next').click();
    await expectShown(page, fourth);
    await expect(control(page, 'open')).toHaveAttribute('href', new RegExp(`${pathOf(fourth ?? '')}$`));
  });
});
