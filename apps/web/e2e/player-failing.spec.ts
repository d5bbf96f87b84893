import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from '../build/settings';
import type { Tab } from './engines';
import { positions, read, readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

const plays = 'document.documentElement.hasAttribute("data-player")';
const players = join(folders.stories.out, 'player');
const playerCode = readdirSync(players)
  .filter((name) => name.startsWith('player-'))
  .map((name) => readFileSync(join(players, name), 'utf8'));

/** The built player, with the score of the drawing at `index` spoiled just before it starts. */
const playerWithoutScore = (index: number) => `
  const spoil = () => { document.querySelectorAll('[data-score]')[${index}].textContent = '{'; };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', spoil); else spoil();
  ${playerCode.join('\n')}`;

/** Runs in the page: texts that a reader could not see, but for panels that the reader opens. */
function unseenText(): string[] {
  const shown = { opacityProperty: true, visibilityProperty: true };
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, time, a)')]
    .filter((element) => !element.closest('[aria-hidden="true"], [popover]') && !element.checkVisibility(shown))
    .map((element) => element.textContent.slice(0, 60));
}

/** Whose drawing is seen at the top of its column while the reader is in the middle of each step. */
async function drawingsOnTop(tab: Tab): Promise<(string | undefined)[]> {
  const { measured } = await read(tab);
  const found = [];
  for (const { top, bottom } of measured.steps) {
    await tab.scrollTo(Math.round((top + bottom) / 2 - measured.line + measured.y));
    found.push(
      await tab.eval(() => {
        const column = document.querySelector('[data-drawing]:not([data-drawing="opening"])') as HTMLElement;
        const { left, width } = column.getBoundingClientRect();
        const top = document.elementFromPoint(left + width / 2, 20);
        return top?.closest<HTMLElement>('[data-drawing]')?.dataset['drawing'];
      }),
    );
  }
  return found;
}

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;
  const ids = steps.map(({ id }) => id);

  const expectPlain = async (tab: Tab) => {
    expect(await tab.eval(plays)).toBe(false);
    expect(await tab.eval(unseenText)).toEqual([]);
    expect(await drawingsOnTop(tab)).toEqual(ids);
    const { shown } = await read(tab);
    expect(shown).toMatchObject({ current: null, marked: [], drawings: ids });
    expect(await tab.eval('document.getAnimations().length')).toBe(0);
  };

  test.describe(slug, () => {
    for (const [width, height] of [
      [390, 664],
      [1440, 900],
    ] as const) {
      test(`script off, ${width} x ${height}: every step’s still sticks in its place`, async ({ openTab, site }) => {
        const tab = await openTab({ js: false, width, height });
        await tab.goto(`${site}/${slug}/`);
        await expectPlain(tab);
      });
    }

    test('the player’s file is the only script, and without it the page is as with script off', async ({
      tab,
      site,
      siteWith,
    }) => {
      await tab.goto(`${site}/${slug}/`);
      const scripts = await tab.eval<string[], []>(
        '[...document.scripts].filter(({ src }) => src).map(({ src }) => new URL(src).pathname)',
      );
      expect(scripts.filter((path) => path !== '/__errors.js')).toEqual([
        expect.stringMatching(/^\/player\/player-\w+\.js$/),
      ]);
      await tab.goto(`${await siteWith({ blocked: /^\/player\// })}/${slug}/`);
      await tab.until(`!(${plays})`);
      await expectPlain(tab);
    });

    test('a player that comes late takes up the reader where they are', async ({ tab, siteWith }) => {
      const site = await siteWith({ late: { path: /^\/player\//, by: 700 } });
      await tab.goto(`${site}/${slug}/#${ids[2]}`);
      expect((await readRight(tab)).expected.step).toBe(ids[2]);
    });

    test('a player that throws as it starts leaves the plain page', async ({ tab, siteWith }) => {
      const site = await siteWith({ instead: { path: /^\/player\//, script: playerWithoutScore(0) } });
      await tab.goto(`${site}/${slug}/`);
      await tab.until(`!(${plays})`);
      expect((await tab.errors()).join()).toContain('JSON');
      await expectPlain(tab);
    });

    test('a player that throws on the way leaves the reader where they were, within 8 px', async ({
      tab,
      siteWith,
    }) => {
      const site = await siteWith({ instead: { path: /^\/player\//, script: playerWithoutScore(3) } });
      await tab.goto(`${site}/${slug}/`);
      const { measured } = await read(tab);
      expect(await tab.eval(plays)).toBe(true);
      const step = measured.steps[2];
      // Before its end the drawing of the next is made ready.
      const last = (step?.beats.length ?? 0) - 1;
      const beat = step?.beats[last];
      const y = positions({ ...measured, steps: step ? [step] : [] }, [0.3])[last] ?? 0;
      await tab.scrollTo(y);
      await tab.until(`!(${plays})`);
      const top = (await read(tab)).measured.steps[2]?.beats[last]?.top ?? NaN;
      expect(Math.abs(top - ((beat?.top ?? 0) + measured.y - y))).toBeLessThan(8);
      await expectPlain(tab);
    });
  });
}
