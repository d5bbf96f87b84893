import { published, ids } from './published';
import { read, type Readable } from './reader';
import { wordsOf } from './stories';
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

/** Runs in the page: whose drawing is seen at the top of its column while the reader is in the middle of each step. */
function drawingsOnTop(): (string | undefined)[] {
  const column = document.querySelector('[data-drawing]:not([data-drawing="opening"])') as HTMLElement;
  const found = [...document.querySelectorAll('[data-step]')].map((step) => {
    const { top, bottom } = step.getBoundingClientRect();
    // At once, for without script no frame comes.
    scrollBy({ top: (top + bottom) / 2 - innerHeight / 2, behavior: 'instant' });
    const { left, width } = column.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, 20);
    return seen?.closest<HTMLElement>('[data-drawing]')?.dataset['drawing'];
  });
  scrollTo(0, 0);
  return found;
}

/** Expects every word and every picture in its place in a page, however it came to be plain. */
export async function expectPlainLayout(page: Readable): Promise<void> {
  expect(await page.evaluate(unseenText)).toEqual([]);
  expect(await page.evaluate(drawingsOnTop)).toEqual(ids);
  expect(new Set((await read(page)).shown.drawings)).toEqual(new Set(ids));
  expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  await expectWords(page);
}

/** Expects the plain page, with nothing left of a player. */
export async function expectPlain(page: Readable): Promise<void> {
  await expect.poll(() => page.evaluate(plays)).toBe(false);
  await expectPlainLayout(page);
  expect((await read(page)).shown).toMatchObject({ current: null, marked: [] });
}

/** Expects every word of the story, seen or folded. */
export async function expectWords(page: Readable): Promise<void> {
  const found = (await page.evaluate(() => document.body.textContent)).replace(/\s+/g, ' ');
  expect(wordsOf(published).filter((words) => !found.includes(words))).toEqual([]);
}

/** Where a step's top stands, px from the window's. */
export const topOf = (page: Readable, id: string): Promise<number> =>
  page.evaluate((step) => document.getElementById(step)?.getBoundingClientRect().top ?? NaN, id);
