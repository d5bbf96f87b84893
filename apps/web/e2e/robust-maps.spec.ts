import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../build/settings';
import type { Tab } from './engines';
import { pictureOff, placeOf, positions, read, readRight } from './reader';
import { measurePage } from './reader-in-page';
import { pixelsOff } from './robust-pixels';
import { publishedStories } from './stories';
import { expect, test } from './test';

const players = join(folders.stories.out, 'player');
const playerCode = readdirSync(players).map((name) => readFileSync(join(players, name), 'utf8'));

/**
 * The built player, and with it a look at every step before the page's load event, which waits for the maps: not every driver lets
 * a test look so early. What it saw is in `window.__early`.
 */
const playerWithEarlyLook = `${playerCode.join('\n')}
  (async () => {
    if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
    await Promise.race([document.fonts.ready, new Promise((done) => setTimeout(done, 800))]);
    const seen = [];
    for (const { id } of document.querySelectorAll('[data-step]')) {
      document.getElementById(id).scrollIntoView();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      seen.push({ ...(${String(measurePage)})(), maps: (${String(mapsShown)})() });
    }
    scrollTo(0, 0);
    window.__early = seen;
  })();`;

type Early = ReturnType<typeof measurePage> & { maps: number };

/** Runs in the page: how many maps have come. */
function mapsShown(): number {
  return [...document.images].filter(({ src, naturalWidth }) => src.includes('/maps/') && naturalWidth > 0).length;
}

/** Runs in the page: starts to keep in `window.__shift` how far content has jumped, where the engine says so. */
function watchShifts(): void {
  Object.assign(window, { __shift: 0 });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (window as unknown as { __shift: number }).__shift += (entry as never)['value'];
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Heights of every beat of the story, which a map must not change. */
const heights = ({ measured }: Pick<Early, 'measured'>) =>
  measured.steps.map(({ top, bottom, beats }) =>
    [bottom - top, ...beats.map((beat) => beat.top - top)].map(Math.round),
  );

/** How many pixels in view are the maps', or stand for maps that did not come. */
async function pixelsOfMaps(tab: Tab): Promise<number> {
  const show = (visibility: string) => {
    for (const image of document.images) if (image.src.includes('/maps/')) image.style.visibility = visibility;
  };
  const before = await tab.screenshot();
  await tab.eval(show, 'hidden');
  await tab.settle();
  const after = await tab.screenshot();
  await tab.eval(show, '');
  return pixelsOff(tab, before, after);
}

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test.describe(slug, () => {
    test('without its maps the story stands and plays as ever', async ({ tab, site, siteWith }) => {
      await tab.goto(`${site}/${slug}/`);
      const whole = await read(tab);
      await tab.goto(`${await siteWith({ missing: /^\/maps\// })}/${slug}/`);
      await tab.eval(watchShifts);
      const { measured } = await read(tab);
      expect(heights({ measured })).toEqual(heights(whole));
      for (const y of positions(measured, [0.3])) {
        await tab.scrollTo(y);
        const { expected } = await readRight(tab);
        expect(await pictureOff(tab, compiled, expected.step ?? '', expected.progress)).toEqual([]);
      }
      expect(await tab.eval(mapsShown)).toBe(0);
      expect(await tab.eval('window.__shift')).toBe(0);
    });

    test('where maps are missing no sign of a broken picture stands', async ({ tab, siteWith }) => {
      await tab.goto(`${await siteWith({ missing: /^\/maps\// })}/${slug}/`);
      const { measured } = await read(tab);
      for (const y of positions(measured, [0.3]).slice(0, 4)) {
        await tab.scrollTo(y);
        const { expected } = await readRight(tab);
        expect([expected, await pixelsOfMaps(tab)]).toEqual([expected, 0]);
      }
    });

    test('maps that come seconds late find every step right, appear, and move nothing', async ({ tab, siteWith }) => {
      const site = await siteWith({
        late: { path: /^\/maps\//, by: 2500 },
        instead: { path: /^\/player\//, script: playerWithEarlyLook },
      });
      await tab.goto(`${site}/${slug}/`);
      await tab.eval(watchShifts);
      const early = await tab.until<Early[], []>('window.__early');
      expect(early.map(({ shown }) => shown.current)).toEqual(steps.map(({ id }) => id));
      for (const { measured, shown, maps } of early) {
        const { step } = placeOf(measured);
        expect({ ...shown, maps }).toMatchObject({ current: step, marked: [step], drawings: [step], maps: 0 });
      }
      const { measured } = await read(tab);
      expect(early.map(heights)).toEqual(early.map(() => heights({ measured })));
      await tab.scrollTo(positions(measured, [0.3])[0] ?? 0);
      await readRight(tab);
      await expect.poll(() => pixelsOfMaps(tab)).toBeGreaterThan(1000);
      expect(await tab.eval('window.__shift')).toBe(0);
      expect(await tab.errors()).toEqual([]);
    });
  });
}
