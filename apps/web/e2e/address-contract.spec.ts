import type { Tab } from './engines';
import { positions, read, readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Longest time (ms) from rest to a right address. */
const SOON = 300;

const choose = (tab: Tab, id: string) =>
  tab.eval((step: string) => document.querySelector<HTMLElement>(`[data-rail-step="${step}"]`)?.click(), id);
const entriesOf = (tab: Tab) => tab.eval<number, []>('history.length');

/** Runs in the page: keeps every address write and its moment in `window.__writes`. */
function watchWrites(): void {
  const writes: { at: number; path: string; y: number }[] = [];
  Object.assign(window, { __writes: writes });
  for (const name of ['pushState', 'replaceState'] as const) {
    const own = history[name].bind(history);
    history[name] = (...args: Parameters<History['pushState']>) => {
      own(...args);
      writes.push({ at: performance.now(), path: location.pathname, y: scrollY });
    };
  }
}
const writesOf = (tab: Tab) => tab.eval<{ at: number; path: string; y: number }[], []>('window.__writes');

for (const { story } of publishedStories()) {
  const { slug, steps, title, kicker } = story;
  const pathOf = (step: string | null) => (step === null ? `/${slug}/` : `/${slug}/${step}/`);
  const titleOf = (step: string | null) =>
    [steps.find(({ id }) => id === step)?.heading, title, kicker].filter(Boolean).join(' — ');

  /** Waits for the address that goes with the place; fails where it is not there soon after rest. */
  const expectAddress = async (tab: Tab, step: string | null): Promise<void> => {
    await rest(tab);
    await expect
      .poll(() => tab.eval('[location.pathname, location.hash, document.title]'), {
        timeout: SOON + 700,
        intervals: [40],
      })
      .toEqual([pathOf(step), '', titleOf(step)]);
  };

  // Each in a page of its own: a history that is full grows no more.
  test.describe(slug, () => {
    test('scrolling through all steps leaves the history alone; address and title follow, down and up', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      await tab.eval(watchWrites);
      const entries = await entriesOf(tab);
      const { measured } = await read(tab);
      const stops = positions(measured, [0.5]);
      for (const y of [...stops, ...stops.toReversed(), 0]) {
        await tab.scrollTo(y);
        const { expected } = await readRight(tab);
        await expectAddress(tab, expected.step);
      }
      expect(await entriesOf(tab)).toBe(entries);
      // One write for each border that was passed and no more.
      expect((await writesOf(tab)).length).toBe(2 * steps.length);
    });

    test('the address is right within 300 ms of rest', async ({ openTab, site }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      await tab.eval(watchWrites);
      const { measured } = await read(tab);
      const to = positions(measured, [0.5]).at(-1) ?? 0;
      const scrolled = await tab.eval(async (y: number) => {
        scrollTo(0, y);
        const end = await new Promise<number>((done) =>
          addEventListener('scroll', () => done(performance.now()), { once: true }),
        );
        await new Promise((done) => setTimeout(done, 1000));
        return end;
      }, to);
      const [write, ...more] = await writesOf(tab);
      expect(more).toEqual([]);
      // A loaded machine may be late with a timer, never early.
      expect((write?.at ?? Infinity) - scrolled).toBeLessThan(SOON);
    });

    test('choosing a step pushes one entry; Back restores step and place', async ({ openTab, site }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      const entries = await entriesOf(tab);
      const { measured } = await read(tab);
      const visited = [];
      for (const [i, { id }] of steps.toReversed().entries()) {
        await tab.scrollTo(positions(measured, [0.4])[i * 2] ?? 0);
        const { expected, y } = await readRight(tab);
        await expectAddress(tab, expected.step);
        visited.push({ step: expected.step, y });
        await choose(tab, id);
        await expectAddress(tab, id);
        expect(await entriesOf(tab)).toBe(entries + i + 1);
      }
      for (const { step, y } of visited.toReversed()) {
        await tab.eval('void history.back()');
        await tab.until((path: string) => location.pathname === path, 5000, pathOf(step));
        await rest(tab);
        expect((await readRight(tab)).expected.step).toBe(step);
        expect(Math.abs((await tab.eval<number, []>('scrollY')) - y)).toBeLessThan(8);
        await expectAddress(tab, step);
      }
    });

    test('an entry that was made before any script ran is gone back to as well', async ({ openTab, siteWith }) => {
      const tab = await openTab();
      const site = await siteWith({ late: { path: /^\/player\//, by: 1500 } });
      await tab.goto(`${site}${pathOf(null)}`).catch(() => 0);
      await choose(tab, steps[2]?.id ?? '');
      await tab.until('document.documentElement.dataset.player === "on"');
      await expectAddress(tab, steps[2]?.id ?? '');
      await tab.eval('void history.back()');
      await tab.until('scrollY === 0');
      await expectAddress(tab, null);
    });

    test('by key on the rail, as by pointer', async ({ openTab, site }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      const entries = await entriesOf(tab);
      const id = steps[1]?.id ?? '';
      await tab.eval((step: string) => document.querySelector<HTMLElement>(`[data-rail-step="${step}"]`)?.focus(), id);
      await tab.key('Enter');
      await expectAddress(tab, id);
      expect(await entriesOf(tab)).toBe(entries + 1);
    });

    test('a footnote and the way back from it push nothing', async ({ openTab, site }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      const entries = await entriesOf(tab);
      const id =
        steps.find(({ beats }) => beats.some(({ ledger, statements }) => ledger.length > 0 || statements))?.id ?? '';
      for (const selector of [`#${id} [data-beat] a[href^="#"]`, `#${id} li a[href^="#"][aria-label]`]) {
        await tab.eval((what: string) => document.querySelector<HTMLElement>(what)?.click(), selector);
        await rest(tab);
        expect(await tab.eval<number, []>('scrollY')).toBeGreaterThan(0);
        await expectAddress(tab, id);
      }
      expect(await entriesOf(tab)).toBe(entries);
    });

    test('a link to another page, followed before the address could follow, leaves the step’s to come back to', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      const { measured } = await read(tab);
      const [, to = 0] = positions({ ...measured, steps: measured.steps.slice(2, 3) }, [0.45]);
      await tab.eval((y: number) => {
        scrollTo(0, y);
        requestAnimationFrame(() =>
          requestAnimationFrame(() => document.querySelector<HTMLElement>('a[href="/"]')?.click()),
        );
      }, to);
      const isAt = (path: string) =>
        expect
          .poll(() => tab.eval('document.readyState === "complete" && location.pathname').catch(() => ''))
          .toBe(path);
      await isAt('/');
      await tab.eval('void history.back()');
      await isAt(pathOf(steps[2]?.id ?? ''));
      await rest(tab);
      expect((await readRight(tab)).expected.step).toBe(steps[2]?.id);
    });

    test('a jump writes nothing on its way', async ({ openTab, site }) => {
      const tab = await openTab();
      await tab.goto(`${site}${pathOf(null)}`);
      await tab.eval(watchWrites);
      await choose(tab, steps.at(-1)?.id ?? '');
      await expectAddress(tab, steps.at(-1)?.id ?? '');
      await tab.scrollTo(0);
      await expectAddress(tab, null);
      expect((await writesOf(tab)).map(({ path }) => path)).toEqual([pathOf(steps.at(-1)?.id ?? ''), pathOf(null)]);
    });

    test('half a minute of wild scrolling stays under a hundred writes in any thirty seconds', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab();
      test.setTimeout(90_000);
      await tab.goto(`${site}${pathOf(null)}`);
      await tab.eval(watchWrites);
      const { measured } = await read(tab);
      const stops = positions(measured, [0.5]);
      await tab.eval((all: number[]) => {
        const end = performance.now() + 32_000;
        const turn = (i: number) => {
          if (performance.now() > end) return void Object.assign(window, { __wild: 'over' });
          scrollTo(0, all[(i * 7) % all.length] ?? 0);
          // As long as makes an address follow as often as it can.
          return void setTimeout(turn, 190, i + 1);
        };
        turn(0);
      }, stops);
      await tab.until('window.__wild === "over"', 60_000);
      const writes = await writesOf(tab);
      const most = Math.max(
        ...writes.map(({ at }) => writes.filter((one) => one.at >= at && one.at < at + 30_000).length),
      );
      expect(most).toBeGreaterThan(40);
      expect(most).toBeLessThan(100);
      expect(await tab.errors()).toEqual([]);
    });
  });
}
