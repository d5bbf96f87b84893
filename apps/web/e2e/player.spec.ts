import type { Page } from '@playwright/test';
import { ids, pathOf } from './published';
import { pictureOff, positions, positionsIn, read, readRight, rest, scrollTo, settle } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

test.describe('of the story', () => {
  test.beforeEach(({ page, site }) => page.goto(site + pathOf(null)));

  /** Keeps in `window.__looks` what the story says of the reader's place when it changes. */
  const listen = () => {
    const looks: unknown[] = [];
    Object.assign(window, { __looks: looks });
    document.addEventListener('proscenium:look', (event) => looks.push((event as CustomEvent).detail));
  };
  const looks = (page: Page) =>
    page.evaluate<{ step: string | null; beat: number; direction: string | null }[]>('window.__looks.splice(0)');

  test('a jump over all steps is one change, either way; up is down backwards', async ({ page, errors }) => {
    await page.evaluate(listen);
    const stops = positions((await read(page)).measured, [0.2, 0.75]);
    for (const [y, step, direction] of [
      [stops.at(-1), ids.at(-1), 'down'],
      [0, null, 'up'],
      // Below the last step, and from there to above the first.
      [1e6, ids.at(-1), 'down'],
      [0, null, 'up'],
    ] as const) {
      await looks(page);
      await scrollTo(page, y ?? 0);
      await readRight(page);
      expect(await looks(page)).toEqual([expect.objectContaining({ step, direction })]);
    }
    const go = async (y: number) => {
      await scrollTo(page, y);
      const { shown, expected } = await readRight(page);
      const last = (await looks(page)).at(-1);
      if (last) expect(last).toMatchObject({ step: expected.step, beat: expected.beat });
      return {
        ...shown,
        bar: shown.bar.toFixed(4),
        ground: await page.locator('[data-rail]').getAttribute('data-ground'),
      };
    };
    const [down, up] = [[], []] as [unknown[], unknown[]];
    for (const y of stops) down.push(await go(y));
    for (const y of stops.toReversed()) up.push(await go(y));
    expect(up.toReversed()).toEqual(down);
    expect(await errors()).toEqual([]);
  });

  test('only near steps are animated, and the next one once its border is near', async ({ page }) => {
    const moving = () =>
      page.evaluate(() => {
        const all = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target);
        const owners = all.map((one) => one?.closest<HTMLElement>('[data-drawing], [data-rail-step]')?.dataset);
        return [...new Set(owners.map((data) => data?.['drawing'] ?? data?.['railStep'] ?? ''))].toSorted();
      });
    const { measured } = await read(page);
    const step = measured.steps[2];
    await scrollTo(page, (step?.top ?? 0) - measured.line + measured.y + 40);
    await expect.poll(moving).toEqual(ids.slice(1, 3).toSorted());
    await scrollTo(page, (step?.beats.at(-1)?.top ?? 0) - measured.line + measured.y + 60);
    await expect.poll(moving).toEqual(ids.slice(2, 4).toSorted());
  });

  test('a paragraph that grows under a still reader: right again within a few frames, without a scroll', async ({
    page,
  }) => {
    await scrollTo(page, positionsIn((await read(page)).measured, 1, [0.45])[1] ?? 0);
    const before = await readRight(page);
    const scrolls = await page.evaluate(async (id) => {
      let count = 0;
      addEventListener('scroll', () => (count += 1));
      const beat = document.querySelectorAll<HTMLElement>(`#${id} [data-beat]`)[1] as HTMLElement;
      beat.style.paddingBlockEnd = '600px';
      for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
      return count;
    }, before.expected.step);
    const after = await read(page);
    expect(scrolls).toBe(0);
    expect(Math.abs(after.expected.progress - before.expected.progress)).toBeGreaterThan(0.05);
    expect(after.shown.bar).toBeCloseTo(after.expected.progress, 2);
  });

  test('bars of a browser that come and go change the window, not the line: steps still change on it', async ({
    page,
    errors,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // Here no bar comes and goes, so all lengths that follow small windows are held instead.
    await page.evaluate(() => {
      const { style } = document.documentElement;
      for (const name of ['--read', '--dock'])
        style.setProperty(name, getComputedStyle(document.documentElement).getPropertyValue(name));
      for (const part of document.querySelectorAll<HTMLElement>('[data-step] > *, [data-beat]')) {
        const { height } = part.getBoundingClientRect();
        part.style.blockSize = part.style.minBlockSize = `${height}px`;
      }
    });
    for (const height of [744, 844]) {
      await page.setViewportSize({ width: 390, height });
      await rest(page);
      const { measured } = await read(page);
      const border = Math.round((measured.steps[0]?.top ?? 0) - measured.line + measured.y);
      for (const offset of [-60, -20, 20, 60, 20, -20, -60]) {
        await scrollTo(page, border + offset);
        expect((await readRight(page)).expected.step).toBe(offset > 0 ? ids[0] : null);
      }
    }
    expect(await errors()).toEqual([]);
  });

  test('the page lives on at any size of text, from 100 % to 300 %', async ({ page }) => {
    let height = 0;
    for (let percent = 100; percent <= 300; percent += 10) {
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);
      await settle(page);
      const now = await page.evaluate(() => document.documentElement.scrollHeight);
      expect([percent, now > height]).toEqual([percent, true]);
      height = now;
    }
  });

  test('in a window as tall as the page, as programs take pictures of whole pages, every picture stands in its step', async ({
    page,
  }) => {
    const before = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 390, height: Math.min(before, 12_000) });
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(before * 1.2);
    const misplaced = await page.evaluate((all) => {
      const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return all.filter((id, i) => {
        const { top, bottom, height } = boxOf(`[data-drawing="${id}"] [data-art]`);
        return height < 100 || bottom > boxOf(`#${id}`).top + 1 || (i > 0 && top < boxOf(`#${all[i - 1]}`).bottom - 1);
      });
    }, ids);
    expect(misplaced).toEqual([]);
  });
});

for (const compiled of publishedStories('fixtures')) {
  const { slug, steps: own } = compiled.story;

  test(`${slug}: plays by the same code, opens at its last step, and animates near steps only`, async ({
    page,
    fixtures,
    errors,
  }) => {
    await page.goto(`${fixtures}/${slug}/`);
    const { measured } = await read(page);
    expect(measured.steps.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    for (const [i, { id }] of own.entries()) {
      // Of a long story its ends and its middle.
      if (i > 2 && i < own.length - 2 && i !== Math.round(own.length / 2)) continue;
      for (const y of positionsIn(measured, i, [0.4]).slice(0, 2)) {
        await scrollTo(page, y);
        const { expected } = await readRight(page, false, compiled);
        expect(expected.step).toBe(id);
        expect(await pictureOff(page, compiled, id, expected.progress)).toEqual([]);
      }
    }
    const last = own.at(-1);
    await page.goto(`${fixtures}/${slug}/?last#${last?.id}`);
    await rest(page);
    const { expected } = await readRight(page, false, compiled);
    expect(expected).toMatchObject({ step: last?.id, progress: last?.beats[0]?.at[0] });
    expect(await pictureOff(page, compiled, last?.id ?? '', expected.progress, 0.05)).toEqual([]);
    // A neighbour is bound once the browser is idle.
    const bars = page.locator('[data-rail-step] [data-bar]');
    const bound = () => bars.evaluateAll((all) => all.map((bar) => bar.getAnimations().length > 0));
    await expect.poll(bound).toEqual(own.map((_, i) => i >= own.length - 2));
    expect(await errors()).toEqual([]);
  });
}

test('a story without any drawing leaves no empty stage above its text', async ({ page, fixtures }) => {
  await page.goto(`${fixtures}/one-step/#circle`);
  await rest(page);
  const rail = await page.locator('[data-rail]').boundingBox();
  expect(rail?.y).toBeCloseTo(0, 0);
  expect((await read(page)).measured.dock).toBeCloseTo(rail?.height ?? NaN, 0);
});
