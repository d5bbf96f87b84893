import type { Tab } from './engines';
import { read } from './reader';
import { expect } from './test';

/** Expression: whether the page is played, or waits for its player. */
export const plays = 'document.documentElement.hasAttribute("data-player")';

/** Runs in the page: texts that a reader could not see, but for panels and folds that the reader opens. */
function unseenText(): string[] {
  const shown = { opacityProperty: true, visibilityProperty: true };
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, time, a)')]
    .filter(
      (element) =>
        !element.closest('[aria-hidden="true"], [popover], details:not([open])') && !element.checkVisibility(shown),
    )
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

/** Asks a page, however it came to be plain, for every word and every picture in its place. `ids`: of the steps, each of which has a picture. */
export async function expectPlainLayout(tab: Tab, ids: readonly string[]): Promise<void> {
  expect(await tab.eval(unseenText)).toEqual([]);
  expect(await drawingsOnTop(tab)).toEqual(ids);
  expect(new Set((await read(tab)).shown.drawings)).toEqual(new Set(ids));
  expect(await tab.eval('document.getAnimations().length')).toBe(0);
}

/** Asks for the plain page, with nothing left of a player. */
export async function expectPlain(tab: Tab, ids: readonly string[]): Promise<void> {
  expect(await tab.eval(plays)).toBe(false);
  await expectPlainLayout(tab, ids);
  expect((await read(tab)).shown).toMatchObject({ current: null, marked: [] });
}

/** Where a step's top stands, px from the window's. */
export const topOf = (tab: Pick<Tab, 'eval'>, id: string): Promise<number> =>
  tab.eval((step: string) => document.getElementById(step)?.getBoundingClientRect().top ?? NaN, id);
