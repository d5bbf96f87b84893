import type { Tab } from './engines';
import { positions, read, readRight, rest, type Reading } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Keeps in `window.__looks` what the story says of the reader's place when it changes. */
function listen(): void {
  const looks: unknown[] = [];
  Object.assign(window, { __looks: looks });
  document.addEventListener('proscenium:look', (event) => looks.push((event as CustomEvent).detail));
}
const looks = (tab: Tab) =>
  tab.eval<{ step: string | null; beat: number; direction: string | null }[], []>('window.__looks');

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  /** Opens the story and scrolls into the middle of a move of its second step. */
  const goInside = async (tab: Tab, site: string): Promise<Reading> => {
    await tab.goto(`${site}/${slug}/`);
    const { measured } = await read(tab);
    const inside = positions({ ...measured, steps: measured.steps.slice(1, 2) }, [0.45])[1] ?? 0;
    await tab.scrollTo(inside);
    const reading = await readRight(tab);
    expect(reading.expected).toMatchObject({ step: steps[1]?.id, beat: 1 });
    return reading;
  };
  const expectAgain = async (tab: Tab, before: Reading): Promise<void> => {
    await rest(tab);
    const after = await readRight(tab);
    expect(after.expected).toEqual({ ...before.expected, progress: expect.closeTo(before.expected.progress, 1) });
    expect(Math.abs(after.shown.bar - before.shown.bar)).toBeLessThan(0.01);
    expect(Math.abs(after.y - before.y)).toBeLessThan(2);
  };

  test.describe(slug, () => {
    test('after a reload the reader is where they were', async ({ tab, site }) => {
      const before = await goInside(tab, site);
      await tab.reload();
      await tab.until(`scrollY > 0`);
      await expectAgain(tab, before);
    });

    // In a page of its own: a page that came out of the browser's memory may never tell its driver that it has loaded.
    test('back from a chosen step, forward, and back from another page: each where it was left', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      const arrive = (expression: string) => expect.poll(() => tab.eval(expression).catch(() => false)).toBe(true);
      const before = await goInside(tab, site);
      // Not by the driver's click, which may scroll on its way to the link.
      await tab.eval(
        (id: string) => document.querySelector<HTMLElement>(`[data-rail-step="${id}"]`)?.click(),
        steps[3]?.id ?? '',
      );
      await rest(tab);
      const chosen = await readRight(tab);
      expect(chosen.expected.step).toBe(steps[3]?.id);
      await tab.eval('void history.back()');
      await arrive(`location.pathname === '/${slug}/${steps[1]?.id}/'`);
      await expectAgain(tab, before);
      await tab.eval('void history.forward()');
      await arrive(`location.pathname === '/${slug}/${steps[3]?.id}/'`);
      await expectAgain(tab, chosen);
      await tab.goto(`${site}/`);
      await tab.eval('void history.back()');
      await arrive('document.querySelector("[data-story]") !== null && scrollY > 0');
      await expectAgain(tab, chosen);
    });

    for (const { from, to } of [
      { from: [390, 844], to: [844, 390] },
      { from: [1440, 900], to: [1024, 768] },
    ] as const) {
      test(`turned or resized, ${from.join(' x ')} to ${to.join(' x ')} and back: same step, same beat`, async ({
        tab,
        site,
      }) => {
        await tab.goto(`${site}/${slug}/`);
        for (const [i, { id }] of steps.entries()) {
          await tab.size(from[0], from[1]);
          await rest(tab);
          const { measured } = await read(tab);
          await tab.scrollTo(positions({ ...measured, steps: measured.steps.slice(i, i + 1) }, [0.45])[1] ?? 0);
          await rest(tab);
          for (const [width, height] of [to, from]) {
            await tab.size(width, height);
            await rest(tab);
            expect((await readRight(tab)).expected).toMatchObject({ step: id, beat: 1 });
          }
        }
      });
    }

    test('a window that grows lower and higher again keeps its dock at the edge, and its step', async ({
      tab,
      site,
    }) => {
      await tab.size(390, 844);
      const before = await goInside(tab, site);
      for (const height of [744, 844]) {
        await tab.size(390, height);
        await rest(tab);
        const { expected, measured } = await readRight(tab);
        expect(expected).toMatchObject({ step: before.expected.step, beat: before.expected.beat });
        const edge = await tab.eval<number, []>(
          'document.querySelector("[data-current]").getBoundingClientRect().bottom',
        );
        expect(Math.abs(edge - measured.dock)).toBeLessThan(0.5);
        expect(measured.dock).toBeCloseTo(0.48 * height, 0);
      }
    });

    test('bars of a browser that come and go change the window, not the line: steps still change on it', async ({
      tab,
      site,
    }) => {
      await tab.size(390, 844);
      await tab.goto(`${site}/${slug}/`);
      // Here no bar comes and goes, so all lengths that follow small windows are held instead.
      await tab.eval(() => {
        const { style } = document.documentElement;
        for (const name of ['--read', '--dock'])
          style.setProperty(name, getComputedStyle(document.documentElement).getPropertyValue(name));
        for (const part of document.querySelectorAll<HTMLElement>('[data-step] > *, [data-beat]')) {
          const { height } = part.getBoundingClientRect();
          part.style.blockSize = part.style.minBlockSize = `${height}px`;
        }
      });
      for (const height of [744, 844]) {
        await tab.size(390, height);
        await rest(tab);
        const { measured } = await read(tab);
        const border = Math.round((measured.steps[0]?.top ?? 0) - measured.line + measured.y);
        for (const offset of [-60, -20, 20, 60, 20, -20, -60]) {
          await tab.scrollTo(border + offset);
          expect((await readRight(tab)).expected.step).toBe(offset > 0 ? steps[0]?.id : null);
        }
      }
    });

    test('a paragraph that grows under a still reader: right again within a few frames, without a scroll', async ({
      tab,
      site,
    }) => {
      const before = await goInside(tab, site);
      const scrolls = await tab.eval(async (id: string) => {
        let count = 0;
        addEventListener('scroll', () => (count += 1));
        const beat = document.querySelectorAll<HTMLElement>(`#${id} [data-beat]`)[1] as HTMLElement;
        beat.style.paddingBlockEnd = '600px';
        for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
        return count;
      }, before.expected.step ?? '');
      const after = await read(tab);
      expect(scrolls).toBe(0);
      expect(Math.abs(after.expected.progress - before.expected.progress)).toBeGreaterThan(0.05);
      expect(after.shown.bar).toBeCloseTo(after.expected.progress, 2);
    });

    test('a jump over all steps is one change, either way', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/`);
      await tab.eval(listen);
      const { measured } = await read(tab);
      const stops = positions(measured, [0.5]);
      for (const [y, step, direction] of [
        [stops.at(-1), steps.at(-1)?.id, 'down'],
        [0, null, 'up'],
        // Below the last step, and from there to above the first.
        [1e6, steps.at(-1)?.id, 'down'],
        [0, null, 'up'],
      ] as const) {
        await tab.eval('void (window.__looks.length = 0)');
        await tab.scrollTo(y ?? 0);
        await readRight(tab);
        expect(await looks(tab)).toEqual([expect.objectContaining({ step, direction })]);
      }
    });

    test('up is down backwards', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/`);
      await tab.eval(listen);
      const { measured } = await read(tab);
      const stops = positions(measured, [0.2, 0.5, 0.75]);
      const go = async (y: number) => {
        await tab.scrollTo(y);
        const { shown, expected } = await readRight(tab);
        const last = (await looks(tab)).at(-1);
        expect(last).toMatchObject({ step: expected.step, beat: expected.beat });
        return {
          ...shown,
          bar: shown.bar.toFixed(4),
          ground: await tab.eval('document.querySelector("[data-rail]").dataset.ground'),
        };
      };
      const down = [];
      for (const y of stops) down.push(await go(y));
      const up = [];
      for (const y of stops.toReversed()) up.push(await go(y));
      expect(up.toReversed()).toEqual(down);
    });
  });
}
