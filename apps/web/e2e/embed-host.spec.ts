import { resolve } from 'node:path';
import { bundleForBrowsers } from '../build/player';
import { alone, expect, snippet, test, withAttributes } from './embedding';
import { first, fourth, isDone, second, third } from './embedded';

const heightOf = 'document.querySelector("iframe").style.height';

test('the code pasted twice tells of each step once', async ({ tab, embedding }) => {
  await tab.goto(await embedding((at) => snippet(at, first) + snippet(at, second)));
  const see = (index: number) => tab.eval(`document.querySelectorAll("iframe")[${index}].scrollIntoView()`);
  await tab.until(`told.some(({ at }) => at === 0)`);
  await see(1);
  await tab.until(`told.some(({ at }) => at === 1)`);
  const frame = tab.frame(1);
  await frame.until(isDone);
  await frame.click('[data-embed-control="next"]');
  await tab.until(`told.some(({ step }) => step === ${JSON.stringify(third)})`);
  await tab.settle();
  const told = await tab.eval<{ step: string; at: number }[], []>('told');
  expect(new Set(told.map(({ step, at }) => `${at} ${step}`))).toEqual(
    new Set([`0 ${first}`, `1 ${second}`, `1 ${third}`]),
  );
  expect(told.length).toBe(3);
});

/** An element with the code in its shadow root. */
const inShadow = (mode: string, code: string) => `<x-scene></x-scene><script>
customElements.define('x-scene', class extends HTMLElement {
  connectedCallback() {
    (window.shadow = this.attachShadow({ mode: '${mode}' })).innerHTML = ${JSON.stringify(code)};
  }
})</script>`;
const inside = 'window.shadow.querySelector("iframe")';

for (const when of ['before', 'after']) {
  test(`in an open shadow root, with the script ${when} it, it grows, reports and obeys`, async ({
    tab,
    embedding,
  }) => {
    await tab.goto(
      await embedding((at) => {
        const script = `<script src="${at}/embed.js"></script>`;
        const code = inShadow('open', alone(at, third));
        return when === 'before' ? script + code : code;
      }),
    );
    if (when === 'after') {
      await tab.until(`${inside}.contentWindow.length === 0 && performance.now() > 0`);
      await tab.eval(
        (src: string) => document.body.append(Object.assign(document.createElement('script'), { src })),
        await tab.eval<string, []>(`new URL('/embed.js', ${inside}.src).href`),
      );
    }
    await tab.until('told.length === 1');
    await tab.until(`${inside}.style.height !== ''`);
    await tab.eval(
      `void ${inside}.dispatchEvent(new CustomEvent('proscenium:go', { detail: ${JSON.stringify(fourth)} }))`,
    );
    await tab.until('told.length === 2');
    expect(await tab.eval('told.map(({ step }) => step)')).toEqual([third, fourth]);
  });
}

test('bundled with the page’s own script, or loaded as a module, it serves embeds all the same', async ({
  tab,
  site,
  embedding,
}) => {
  const own = await bundleForBrowsers(resolve('../../packages/ui/src/embed/host-start.ts'), 'esm');
  for (const script of [
    `<script type="module">${own}</script>`,
    `<script type="module" src="${site}/embed.js"></script>`,
    `<script>document.head.append(document.createRange().createContextualFragment('<script src="${site}/embed.js?ver=6.5"><\\/script>'))</script>`,
  ]) {
    await tab.goto(await embedding((at) => alone(at, third) + script));
    await tab.until('told.length === 1');
    await tab.until(`${heightOf} !== ''`);
    expect(await tab.errors()).toEqual([]);
  }
});

test('in what is not shown it gets its height as soon as it is', async ({ tab, embedding }) => {
  for (const loading of ['lazy', 'eager']) {
    const code = (at: string) => snippet(at, third).replace('lazy', loading);
    await tab.goto(await embedding((at) => `<div id="fold" style="display:none">${code(at)}</div>`));
    if (loading === 'eager') await tab.until('told.length === 1');
    expect(await tab.eval(heightOf)).toBe('');
    await tab.eval('void (document.querySelector("#fold").style.display = "")');
    await tab.until(`${heightOf} !== ''`);
    await tab.frame(0).until('document.documentElement.scrollHeight <= innerHeight');
    expect(await tab.eval('told.length')).toBe(1);
  }
});

test('added in a hidden tab it has its height when the tab is seen', async ({ openTab, site, embedding }) => {
  const tab = await openTab({ hides: true });
  test.skip(!tab.covers, 'Under its driver a page is never hidden');
  await tab.goto(await embedding((at) => `<script src="${at}/embed.js"></script>`));
  const uncover = await tab.cover();
  await tab.until('document.visibilityState === "hidden"');
  await tab.eval((html: string) => document.body.insertAdjacentHTML('beforeend', html), alone(site, third));
  await uncover();
  await tab.until('document.visibilityState === "visible"');
  await tab.until('told.length === 1');
  await tab.until(`${heightOf} !== ''`);
  await tab.frame(0).until('document.documentElement.scrollHeight <= innerHeight');
});

test('a sandbox does not let another frame speak for it', async ({ tab, embedding }) => {
  const stranger = `<iframe id="stranger" sandbox="allow-scripts" srcdoc="<script>for (const to of [parent]) to.postMessage({ source: 'proscenium', version: 1, type: 'height', height: 3000 }, '*')</script>"></iframe>`;
  await tab.goto(await embedding((at) => withAttributes('sandbox="allow-scripts"', snippet(at, third)) + stranger));
  await tab.until(`${heightOf} !== ''`);
  await tab.settle();
  expect(await tab.eval('document.querySelector("#stranger").style.height')).toBe('');
  expect(await tab.eval(heightOf)).not.toBe('3000px');
});
