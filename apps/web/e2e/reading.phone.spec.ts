import type { CDPSession, Page } from '@playwright/test';
import { first } from './claimed';
import { openCards, standAt } from './claims-in-page';
import { ids, pathOf } from './published';
import { readRight, rest } from './reader';
import { expect, test } from './test';

/** A finger's stroke up the page by that many pixels (negative: down). The protocol's own gesture moves nothing by touch. */
async function swipe(finger: CDPSession, page: Page, by: number): Promise<void> {
  const [x, from] = [195, by > 0 ? 600 : 400];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x, y }] });
  await send('touchStart', from);
  for (let move = 1; move <= 10; move += 1) await send('touchMove', from - (by * move) / 10);
  // A finger that is lifted under way throws the page over steps; one that has come to rest doesn't.
  await rest(page);
  await send('touchEnd');
  await rest(page);
}

test('a finger scrolls down to the last step and up again, and the story follows', async ({ page, site, errors }) => {
  await page.goto(site + pathOf(null));
  expect(await page.evaluate(() => [innerWidth, navigator.maxTouchPoints > 0])).toEqual([390, true]);
  const finger = await page.context().newCDPSession(page);
  const follow = async (by: number, goal?: string | null) => {
    const seen = new Set<string | null | undefined>();
    for (let strokes = 0; strokes < 80 && !seen.has(goal); strokes += 1) {
      await swipe(finger, page, by);
      seen.add((await readRight(page)).expected.step);
    }
    return [...seen];
  };
  expect(await follow(550, ids.at(-1))).toEqual([null, ...ids]);
  // The first stroke up may leave the last step at once.
  const back = (await follow(-350, ids.at(-3))).filter((id) => id !== ids.at(-1));
  expect(back).toEqual(ids.slice(-3, -1).toReversed());
  expect(await errors()).toEqual([]);
});

test('a finger opens a claim, scrolls nothing under it, and closes it beside it', async ({ page, site, errors }) => {
  await page.goto(site + pathOf(null));
  await page.evaluate(standAt, { words: first.words, y: 560 });
  await rest(page);
  const place = await page.evaluate(() => scrollY);
  const tap = async (selector: string) => {
    // On its first line: a box around words that break has a middle beside them.
    const line = await page.evaluate((what) => {
      const { x = NaN, y = NaN, width = 0, height = 0 } = document.querySelector(what)?.getClientRects()[0] ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    await page.touchscreen.tap(line.x, line.y);
  };
  await tap(first.words);
  await expect.poll(() => page.evaluate(openCards)).toEqual([first.card]);
  await swipe(await page.context().newCDPSession(page), page, 200);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(1);
  await tap(`[data-drawing="${first.step}"]`);
  await expect.poll(() => page.evaluate(openCards)).toEqual([]);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(1);
  expect(await errors()).toEqual([]);
});
