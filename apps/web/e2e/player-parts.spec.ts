import type { Page } from '@playwright/test';
import { leftOver } from './at-work';
import { bundle, servePage } from './bundle';
import { instead, playerPath } from './on-the-way';
import { ids, pathOf } from './published';
import { positions, read, readRight, scrollTo } from './reader';
import { expect, test } from './test';

/** A story of three steps, the second without a drawing, as a React app would write it; `unmount` takes it away. */
const app = `
import { StrictMode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { usePlayer } from '@proscenium/ui/player';

const voice = {
  camera: [[0, 0, 0, 1], [1, 100, 0, 1]],
  riders: [{ part: 'rider', x: 0, y: 0 }],
  tracks: [{ part: 'rider', property: 'opacity', pattern: '#', keys: [[0, 0], [1, 1]] }],
};
const score = JSON.stringify({ poster: 1, compact: voice, wide: voice });
const ids = ['one', 'two', 'three'];

function Story() {
  const root = useRef(null);
  usePlayer(root);
  return (
    <article ref={root} data-story="test">
      {ids.map((id) => id !== 'two' && (
        <div key={id} data-drawing={id}>
          <div data-art><div data-box><i data-part="rider" /></div></div>
          <script type="application/json" data-score dangerouslySetInnerHTML={{ __html: score }} />
        </div>
      ))}
      <nav data-rail data-ground="day">{ids.map((id) => <a key={id} href={'#' + id} data-rail-step={id}><span data-bar /></a>)}</nav>
      {ids.map((id) => (
        <section key={id} id={id} data-step={id}>
          <div data-beat="0" data-at="0" data-ground="day">one</div>
          <div data-beat="1" data-at="1" data-ground="day">two</div>
        </section>
      ))}
    </article>
  );
}

const root = createRoot(document.getElementById('root'));
root.render(<StrictMode><Story /></StrictMode>);
window.unmount = () => root.unmount();
`;
const style = `[data-story] { --read: 300px; --u: 1px } [data-beat] { height: 600px } [data-drawing] { position: fixed; top: 0 } body { margin: 0; padding-block: 400px }`;

/** Runs in the page: what is animated, one entry per animation. */
function animated(): string[] {
  return document
    .getAnimations()
    .map(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      const [frame = {}] = (effect as KeyframeEffect).getKeyframes();
      const of = target?.closest<HTMLElement>('[data-drawing], [data-rail-step]')?.dataset ?? {};
      const property = ['transform', 'opacity'].find((name) => name in frame);
      return `${of['drawing'] ?? of['railStep']} ${target?.matches('[data-bar]') ? 'bar' : property}`;
    })
    .toSorted();
}

test('as a component in StrictMode the player binds everything once, and takes everything back', async ({
  page,
  errors,
}) => {
  const { origin, close } = await servePage(await bundle({ text: app }), style);
  await page.goto(origin);
  const expectStep = (id: string) => expect(page.locator('[data-story]')).toHaveAttribute('data-current-step', id);
  const current = page.locator('[data-current]');
  await scrollTo(page, 200);
  await expectStep('one');
  // A neighbour is bound once the browser is idle.
  await expect.poll(() => page.evaluate(animated)).toEqual(['one bar', 'one opacity', 'one transform', 'two bar']);
  // The second step has no drawing: the first one's stays.
  await scrollTo(page, 1500);
  await expectStep('two');
  await expect(current).toHaveAttribute('data-drawing', 'one');
  await scrollTo(page, 2700);
  await expectStep('three');
  await expect(current).toHaveAttribute('data-drawing', 'three');
  await expect.poll(async () => (await page.evaluate(animated)).length).toBe(4);
  const gone = await page.evaluate(() => {
    const root = document.querySelector('[data-story]') as HTMLElement;
    (window as unknown as { unmount: () => void }).unmount();
    return [document.getAnimations().length, root.getAttribute('data-current-step')];
  });
  expect(gone).toEqual([0, null]);
  await scrollTo(page, 0);
  expect(await page.evaluate(animated)).toEqual([]);
  expect(await errors()).toEqual([]);
  await close();
});

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
