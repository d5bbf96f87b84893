import { bundle } from './player-bundle';
import { positions, read } from './reader';
import { leftOver } from './robust-near';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** The player, started and stopped by the test, with every listener and observer counted from before it is there. */
const countedPlayer = bundle({
  text: `
    import { playStory } from '@proscenium/ui/player';
    const held = (window.held = { listeners: 0, observed: 0 });
    const live = new Map();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const keysOf = (target) => live.get(target) ?? live.set(target, []).get(target);
    const same = (type, listener) => (one) => one.type === type && one.listener === listener;
    const drop = (target, type, listener) => {
      const index = keysOf(target).findIndex(same(type, listener));
      if (index >= 0) { keysOf(target).splice(index, 1); held.listeners -= 1; }
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      add.call(this, type, listener, options);
      const target = this ?? window;
      // The player's own signals, framework's animations and the like listen to no part of the page.
      if (!(target instanceof Node || target === window || target instanceof MediaQueryList)) return;
      if (keysOf(target).some(same(type, listener))) return;
      keysOf(target).push({ type, listener });
      held.listeners += 1;
      if (options?.signal) add.call(options.signal, 'abort', () => drop(target, type, listener));
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, listener, options);
      drop(this ?? window, type, listener);
    };
    for (const name of ['IntersectionObserver', 'ResizeObserver', 'MutationObserver']) {
      const observers = new Map();
      window[name] = class extends window[name] {
        observe(target, options) {
          super.observe(target, options);
          const targets = observers.get(this) ?? observers.set(this, new Set()).get(this);
          if (!targets.has(target)) held.observed += 1;
          targets.add(target);
        }
        unobserve(target) {
          super.unobserve(target);
          if (observers.get(this)?.delete(target)) held.observed -= 1;
        }
        disconnect() {
          super.disconnect();
          held.observed -= observers.get(this)?.size ?? 0;
          observers.delete(this);
        }
      };
    }
    document.documentElement.dataset.player = 'on';
    window.play = () => { window.player = playStory(document.querySelector('[data-story]')); };
  `,
});

/** Runs in the page: what the page has, and what is held in it. */
function count() {
  const { held } = window as unknown as { held: { listeners: number; observed: number } };
  const root = document.querySelector('[data-story]') as HTMLElement;
  return {
    ...held,
    nodes: document.querySelectorAll('*').length,
    animations: document.getAnimations().length,
    marks: root.querySelectorAll('[data-current], [data-near], [aria-current], [data-part][style*="visibility"]')
      .length,
  };
}

for (const { story } of publishedStories()) {
  test(`${story.slug}: read twice and stopped, the player leaves no listener, observer, animation, mark or node`, async ({
    tab,
    siteWith,
  }) => {
    const site = await siteWith({ instead: { path: /^\/player\//, script: await countedPlayer } });
    await tab.goto(`${site}/${story.slug}/`);
    await tab.until('"play" in window');
    const before = await tab.eval(count);
    expect(before).toMatchObject({ listeners: 0, observed: 0, animations: 0, marks: 0 });
    for (let visit = 0; visit < 2; visit += 1) {
      await tab.eval('play()');
      const { measured } = await read(tab);
      for (const y of positions(measured, [0.5])) await tab.scrollTo(y);
      expect(await leftOver(tab)).toEqual([]);
      const playing = await tab.eval(count);
      expect(playing.listeners).toBeGreaterThan(0);
      expect(playing.observed).toBeGreaterThan(0);
      await tab.eval('player.stop()');
      expect(await tab.eval(count)).toEqual(before);
      await tab.scrollTo(0);
      expect(await tab.eval(count)).toEqual(before);
    }
  });
}
