import type { Tab, Violation } from './engines';
import { positions, read, readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Runs in the page: ancestors of what sticks that would make it stick to them instead of the window. */
function scrollingAncestors(): string[] {
  const found: string[] = [];
  for (const sticky of document.querySelectorAll('[data-drawing], [data-rail]')) {
    for (let parent = sticky.parentElement; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if ([overflowX, overflowY].some((value) => value !== 'visible' && value !== 'clip')) found.push(parent.tagName);
    }
  }
  return found;
}

/** axe takes a turned line for the upright box around it, and words beside it for words upon it: lines are out of sight for it. */
async function axe(tab: Tab): Promise<Violation[]> {
  const showLines = (visibility: string) => {
    for (const line of document.querySelectorAll<HTMLElement>('.d-turn')) line.style.visibility = visibility;
  };
  await tab.eval(showLines, 'hidden');
  const found = await tab.axe();
  await tab.eval(showLines, '');
  return found;
}

for (const { story } of publishedStories()) {
  const { slug, steps } = story;

  /** Goes to the first beat of every step, and then below the last. */
  const visit = async (tab: Tab, atEach: (step: string | null) => Promise<void>) => {
    const { measured } = await read(tab);
    const stops = positions(measured, [0.02]);
    let beats = 0;
    for (const { id, beats: own } of measured.steps) {
      await tab.scrollTo(stops[beats] ?? 0);
      expect((await readRight(tab)).expected.step).toBe(id);
      await atEach(id);
      beats += own.length;
    }
    await tab.scrollTo(1e6);
    await atEach(null);
  };

  test.describe(slug, () => {
    test('nothing scrolls sideways at any step, from 256 to 2560 px, and what sticks sticks to the window', async ({
      tab,
      site,
    }) => {
      await tab.goto(`${site}/${slug}/`);
      for (const [width, height] of [
        [256, 480],
        [320, 256],
        [320, 568],
        [390, 844],
        [599, 900],
        [844, 390],
        [1024, 768],
        [1440, 900],
        [2560, 1300],
      ] as const) {
        // WebKitGTK's window takes no smaller size.
        if (tab.engine === 'webkit' && (width < 320 || height < 390)) continue;
        await tab.size(width, height);
        expect(await tab.eval(scrollingAncestors)).toEqual([]);
        for (const { id } of steps) {
          await tab.eval((step: string) => {
            document.getElementById(step)?.scrollIntoView();
            scrollBy(200, 0);
          }, id);
          expect([id, width, await tab.eval('scrollX')]).toEqual([id, width, 0]);
        }
      }
    });

    for (const dark of [false, true]) {
      test(`axe finds nothing at any step, ${dark ? 'dark' : 'light'}`, async ({ tab, openTab, site }) => {
        const page = dark ? await openTab({ dark }) : tab;
        await page.goto(`${site}/${slug}/`);
        expect(await axe(page)).toEqual([]);
        await visit(page, async () => expect(await axe(page)).toEqual([]));
      });
    }

    test('read from end to end it asks this host alone, keeps to its policy and says nothing in the console', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      await tab.goto(`${site}/${slug}/`);
      await visit(tab, async () => {});
      const urls = (await tab.requests()).map(({ url }) => url);
      expect(urls.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'))).toEqual([]);
      expect(urls.some((url) => url.includes('/maps/'))).toBe(true);
      expect(await tab.errors()).toEqual([]);
    });
  });
}
