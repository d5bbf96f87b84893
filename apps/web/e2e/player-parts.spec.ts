import type { Page } from '@playwright/test';
import { leftOver } from './at-work';
import { bundle } from './bundle';
import { instead, playerPath } from './on-the-way';
import { ids, pathOf } from './published';
import { positions, read, readRight, scrollTo } from './reader';
import { expect, test } from './test';

test('without scrollama the story starts, but scrolling changes no step: it says when to look', async ({
  page,
  site,
}) => {
  const silent = await bundle({ file: '../../packages/ui/src/player/start.ts' }, [
    {
      name: 'silent scrollama',
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^scrollama$/ }, () => ({ path: 'silent', namespace: 'silent' }));
        onLoad({ filter: /.*/, namespace: 'silent' }, () => ({
          contents: `const silent = new Proxy({}, { get: () => () => silent }); export default () => silent;`,
        }));
      },
    },
  ]);
  await instead(page, playerPath, silent);
  await page.goto(`${site}${pathOf(null)}#${ids[1]}`);
  await scrollTo(page, (await readRight(page)).y + 200);
  const { shown } = await readRight(page);
  // By strokes: a jump of more than half a window is looked at without being told.
  await page.evaluate(async () => {
    for (let y = scrollY; y < document.body.scrollHeight; y += 250) {
      window.scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  const after = await read(page);
  expect(after.expected.step).toBe(ids.at(-1));
  expect(after.shown.current).toBe(shown.current);
});

/** Put before all scripts: counts listeners on parts of the page, and what observers observe, in `window.held`. */
function countHeld(): void {
  const held = { listeners: 0, observed: 0 };
  Object.assign(window, { held });
  const live = new Map<unknown, { type: string; listener: unknown }[]>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const keysOf = (target: unknown) => live.get(target) ?? live.set(target, []).get(target) ?? [];
  const drop = (target: unknown, type: string, listener: unknown) => {
    const index = keysOf(target).findIndex((one) => one.type === type && one.listener === listener);
    if (index >= 0) keysOf(target).splice(index, 1);
    if (index >= 0) held.listeners -= 1;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    add.call(target, type, listener, options);
    // The player's own signals, framework's animations and the like listen to no part of the page.
    if (!(target instanceof Node || target === window || target instanceof MediaQueryList)) return;
    if (keysOf(target).some((one) => one.type === type && one.listener === listener)) return;
    keysOf(target).push({ type, listener });
    held.listeners += 1;
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) add.call(signal, 'abort', () => drop(target, type, listener));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    remove.call(this ?? window, type, listener, options);
    drop(this ?? window, type, listener);
  };
  for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver'] as const) {
    const Own = window[name] as typeof ResizeObserver;
    class Counted extends Own {
      targets = new Set<Element>();
      override observe(target: Element, options?: ResizeObserverOptions) {
        super.observe(target, options);
        if (!this.targets.has(target)) held.observed += 1;
        this.targets.add(target);
      }
      override unobserve(target: Element) {
        super.unobserve(target);
        if (this.targets.delete(target)) held.observed -= 1;
      }
      override disconnect() {
        super.disconnect();
        held.observed -= this.targets.size;
        this.targets.clear();
      }
    }
    Object.assign(window, { [name]: Counted });
  }
}

/** Runs in the page: what it has, and what is held in it. */
function count() {
  const { held } = window as unknown as { held: { listeners: number; observed: number } };
  const marks = '[data-current], [data-near], [aria-current], [data-part][style*="visibility"]';
  return {
    ...held,
    nodes: document.querySelectorAll('*').length,
    animations: document.getAnimations().length,
    marks: document.querySelectorAll(`[data-story] :is(${marks})`).length,
  };
}

test('read twice and stopped, the player leaves no listener, observer, animation, mark or node', async ({
  page,
  site,
}) => {
  const stoppable = await bundle({
    text: `import { playStory } from '@proscenium/ui/player';
      document.documentElement.dataset.player = 'on';
      window.play = () => { window.player = playStory(document.querySelector('[data-story]')); };`,
  });
  // Where nothing of Playwright's own stands in the page.
  await instead(page, playerPath, `(${String(countHeld)})();\n${stoppable}`);
  await page.goto(site + pathOf(null));
  const counted = (on: Page) => on.evaluate(count);
  await expect.poll(() => page.evaluate('"play" in window')).toBe(true);
  const before = await counted(page);
  expect(before).toMatchObject({ listeners: 0, observed: 0, animations: 0, marks: 0 });
  for (let visit = 0; visit < 2; visit += 1) {
    await page.evaluate('play()');
    for (const y of positions((await read(page)).measured, [0.5])) await scrollTo(page, y);
    await expect.poll(() => leftOver(page)).toEqual([]);
    const playing = await counted(page);
    expect(playing.listeners).toBeGreaterThan(0);
    expect(playing.observed).toBeGreaterThan(0);
    await page.evaluate('player.stop()');
    expect(await counted(page)).toEqual(before);
    await scrollTo(page, 0);
    expect(await counted(page)).toEqual(before);
  }
});
