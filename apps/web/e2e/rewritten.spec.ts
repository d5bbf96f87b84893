import { instead, rewrite, scripts, withoutScripts } from './on-the-way';
import { expectPlain, expectPlainLayout, plays, topOf } from './plain';
import { ids, pathOf } from './published';
import { positions, read, readRight, scrollTo } from './reader';
import { expect, test } from './test';

const step = ids[1] ?? '';

for (const [where, share] of [
  ['at its top', 0],
  ['in the middle', 0.5],
  ['at its end', 1],
] as const) {
  test(`a page that was saved while it was read ${where} is the plain page once its scripts are gone`, async ({
    page,
    site,
  }) => {
    await page.goto(site + pathOf(null));
    const places = positions((await read(page)).measured, [0.4]);
    await scrollTo(page, share === 0 ? 0 : (places[Math.round(share * (places.length - 1))] ?? 0));
    await readRight(page);
    const copy = await page.evaluate(() => document.documentElement.outerHTML);
    expect(copy).toContain('data-player="on"');
    // What the player had hidden or posed is as in the plain page.
    const seen = () =>
      page
        .locator('[data-part]')
        .evaluateAll((parts) =>
          parts.map((part) => [part.checkVisibility({ visibilityProperty: true }), getComputedStyle(part).transform]),
        );
    await rewrite(page, () => `<!DOCTYPE html>${withoutScripts(copy)}`);
    await page.goto(site + pathOf(null));
    await expectPlainLayout(page);
    const inCopy = await seen();
    await page.unrouteAll();
    await rewrite(page, withoutScripts);
    await page.goto(site + pathOf(null));
    expect(inCopy).toEqual(await seen());
  });
}

/** Expression: how many rules the page's styles hold, and how many of the site's own typefaces are in use. */
const styled = `document.fonts.ready.then((faces) => [
  [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0),
  [...faces].filter(({ family, status }) => family.includes('Cut') && status === 'loaded').length,
])`;

test('styles that were rewritten on the way hold as ever', async ({ page, site, errors }) => {
  await page.goto(site + pathOf(null));
  const right = await page.evaluate<number[]>(styled);
  expect(right[1]).toBe(2);
  // Mirrors write addresses in styles anew; optimisers take line ends and spaces out.
  await rewrite(page, (html) =>
    html.replaceAll(/<style[^]*?<\/style>/g, (style) => style.replaceAll('url("/', 'url("../').replaceAll(', ', ',\n')),
  );
  await page.reload();
  expect(await page.evaluate(styled)).toEqual(right);
  expect(await errors()).toEqual([]);
});

test('scripts that were rewritten on the way are refused, and leave the plain page', async ({ page, site, errors }) => {
  await rewrite(page, (html) => html.replaceAll(/(<script>)([^]*?<\/script>)/g, '$1/* made smaller */$2'));
  await page.goto(site + pathOf(null));
  await expectPlain(page);
  expect((await errors()).join()).toContain('script-src');
});

/** Runs in the page. */
async function putScript(tag: string): Promise<void> {
  const script = document.createRange().createContextualFragment(tag).firstChild as HTMLScriptElement;
  const done = script.src && new Promise((next) => (script.onload = script.onerror = next));
  document.head.append(script);
  await done;
}

/** Puts scripts back after an event, then waits the tenth of a second that a reader may, and notes what is seen. */
const putBack = (event: string, choose: string) => `const put = ${String(putScript)};
  addEventListener('${event}', async () => {
    for (const tag of (${choose})(JSON.parse(document.getElementById('taken').textContent))) await put(tag);
    setTimeout(() => (window.seen = {
      isPainted: document.body.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      hasAll: [...document.querySelectorAll('[data-step]')].every((step) => step.checkVisibility()),
    }), 100);
  })`;

for (const event of ['DOMContentLoaded', 'load']) {
  for (const [order, choose] of [
    ['in their order', '(all) => all'],
    ['backwards', '(all) => all.reverse()'],
    ['the inline ones alone', '(all) => all.filter((tag) => !tag.includes(" src="))'],
    ['the player alone', '(all) => all.filter((tag) => tag.includes(" src="))'],
  ] as const) {
    test(`scripts that start after ${event}, ${order}: the step's page is seen at once, at its step, playing or plain`, async ({
      page,
      site,
      errors,
    }) => {
      // Optimisers take the scripts out of a page and put them back from a file of their own, when they think fit.
      await rewrite(page, (html) => {
        const taken = JSON.stringify(html.match(scripts) ?? []).replaceAll('<', '\\u003c');
        const own = `<script type="application/json" id="taken">${taken}</script><script src="/late.js"></script>`;
        return withoutScripts(html).replace('</head>', `${own}</head>`);
      });
      await instead(page, /\/late\.js$/, putBack(event, choose));
      await page.goto(site + pathOf(step));
      await expect.poll(() => page.evaluate('window.seen')).toEqual({ isPainted: true, hasAll: true });
      if (await page.evaluate('document.documentElement.dataset.player === "on"')) {
        const { expected } = await readRight(page);
        expect(expected.step).toBe(step);
        // The player first: until it starts, typefaces may move a page that is open to the reader already.
        if (order === 'in their order') expect(expected.progress).toBe(0);
      } else {
        expect(await page.evaluate(plays)).toBe(false);
        if (order !== 'the player alone' && order !== 'backwards')
          expect(Math.abs(await topOf(page, step))).toBeLessThan(664);
        await expectPlain(page);
      }
      expect(await errors()).toEqual([]);
    });
  }
}
