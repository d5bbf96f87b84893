import { expectPlainLayout } from './plain';
import { pictureOff, readRight, rest } from './reader';
import type { Tab } from './engines';
import { collector } from './engines/collector';
import { publishedStories } from './stories';
import { expect, test } from './test';

/**
 * Put into a page before all else: keeps in `window.__frames`, for each frame, whether it was painted, where the step stood that the page opens at, and how
 * many steps could be seen at all, and where the picture stood if it could be seen; in `window.__first` the first picture.
 */
const recorder = `${collector}
(() => {
  const frames = (window.__frames = []);
  const note = () => {
    const { body } = document;
    const step = document.querySelector('[data-early]') ?? document.getElementById(document.documentElement.dataset.opens);
    const isPainted = body && getComputedStyle(body).visibility === 'visible' && body.offsetHeight > 0;
    const steps = [...document.querySelectorAll('[data-step], [data-early]')].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const art = document.querySelector('[data-opened] [data-art]');
    const isSeen = art?.checkVisibility({ visibilityProperty: true });
    frames.push([isPainted, step && Math.round(step.getBoundingClientRect().top), steps.length, isSeen ? Math.round(art.getBoundingClientRect().top) : null]);
    const parts = isPainted ? (${String(picture)})() : [];
    if (parts.length > 0) window.__first ??= parts;
  };
  // A message sent in a frame arrives after that frame has been painted.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = note;
  const next = () => {
    port2.postMessage(0);
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})();`;

/** Runs in the page: how the parts of the picture of the step that it opens at are posed, those that can be seen. */
function picture(): [part: string, numbers: number[]][] {
  return [...document.querySelectorAll<HTMLElement>('[data-opened] [data-part]')]
    .filter((part) => part.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((part) => {
      const { transform, opacity } = getComputedStyle(part);
      return [
        part.dataset['part'] ?? '',
        [transform, opacity].flatMap((value) => (value.match(/-?[\d.]+/g) ?? []).map(Number)),
      ];
    });
}

/** Runs in the page: all shifts of its layout so far, as Chromium counts them; nothing elsewhere. */
function shifts(): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return Promise.resolve(0);
  return new Promise((done) => {
    const sum = (list: PerformanceObserverEntryList) =>
      list.getEntries().reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0);
    new PerformanceObserver((list) => done(sum(list))).observe({ type: 'layout-shift', buffered: true });
    // An observer that has nothing to tell is not called.
    setTimeout(done, 300, 0);
  });
}

const windows = [
  [390, 664],
  [664, 390],
  [1440, 900],
] as const;

for (const compiled of publishedStories()) {
  const { slug, steps, title, kicker } = compiled.story;

  test.describe(slug, () => {
    for (const [width, height] of windows) {
      test(`every step’s own page opens at rest where a link within the story leads, ${width} x ${height}`, async ({
        tab,
        site,
      }) => {
        await tab.size(width, height);
        for (const { id, heading } of steps) {
          await tab.goto(`${site}/${slug}/?${id}#${id}`);
          await rest(tab);
          const linked = await readRight(tab);
          await tab.until((path: string) => location.pathname === path, 5000, `/${slug}/${id}/`);
          expect(await tab.goto(`${site}/${slug}/${id}/`)).toBe(200);
          await rest(tab);
          const { expected, y } = await readRight(tab);
          expect(expected).toMatchObject({ step: id, progress: 0 });
          expect(await tab.eval(shifts)).toBeLessThan(0.001);
          expect(Math.abs(y - linked.y)).toBeLessThan(2);
          expect(await pictureOff(tab, compiled, id, 0)).toEqual([]);
          expect(await tab.eval('[document.title, location.pathname, location.hash]')).toEqual([
            `${heading} — ${title} — ${kicker}`,
            `/${slug}/${id}/`,
            '',
          ]);
        }
        expect(await tab.errors()).toEqual([]);
      });
    }

    test('on a slow line nothing is painted before the page stands at its step', async ({ tab, siteWith }) => {
      const site = await siteWith({
        collect: true,
        instead: { path: /__errors\.js$/, script: recorder },
        pieces: { path: new RegExp(`^/${slug}/`), count: 12, by: 60 },
        late: { path: /\.(woff2|svg)$/, by: 700 },
      });
      for (const { id } of [steps.at(-1), steps[1]].filter((step) => step !== undefined)) {
        await tab.goto(`${site}/${slug}/${id}/`);
        await rest(tab);
        expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
        const frames = await tab.eval<[boolean, number | null, number, number | null][], []>('window.__frames');
        const inSight = frames.filter(([isPainted]) => isPainted);
        const painted = inSight.map(([, at]) => at);
        // The rest of the story is not in the way of the first paint.
        expect([inSight[0]?.[2], inSight.at(-1)?.[2]]).toEqual([1, steps.length]);
        const top = painted.at(-1) ?? NaN;
        expect([id, top, [...new Set(painted.filter((at) => at === null || Math.abs(at - top) > 4))]]).toEqual([
          id,
          top,
          [],
        ]);
        expect(new Set(inSight.map(([, , , art]) => art).filter((art) => art !== null))).toEqual(new Set([0]));
        expect(await tab.eval(shifts)).toBeLessThan(0.001);
        // The first picture is the one that the player shows there: no other flashes up before it.
        const [first, last] = [
          await tab.eval<ReturnType<typeof picture>, []>('window.__first'),
          await tab.eval(picture),
        ];
        expect(first.map(([part]) => part)).toEqual(last.map(([part]) => part));
        for (const [i, [, numbers]] of first.entries())
          numbers.forEach((number, j) => expect(Math.abs(number - (last[i]?.[1][j] ?? NaN))).toBeLessThan(1));
      }
    });

    test('a page that comes slower than it is waited for stands at its step all the same', async ({
      tab,
      siteWith,
    }) => {
      const id = steps.at(-1)?.id ?? '';
      const site = await siteWith({
        collect: true,
        instead: { path: /__errors\.js$/, script: recorder },
        pieces: { path: new RegExp(`^/${slug}/`), count: 12, by: 300 },
      });
      await tab.goto(`${site}/${slug}/${id}/`);
      await rest(tab);
      // Its beginning stands for it until then, and stays in sight.
      const [frames, height] = await tab.eval<[[boolean, number | null][], number], []>(
        '[window.__frames, innerHeight]',
      );
      const tops = frames.filter(([isPainted]) => isPainted).map(([, top]) => top ?? NaN);
      expect(tops.length).toBeGreaterThan(0);
      expect(tops.filter((top) => !(top > 0 && top < height))).toEqual([]);
      expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
      expect(await tab.eval('document.querySelectorAll("[data-early]").length')).toBe(0);
    });

    test('typefaces that come too late for a step’s page wait for the next one, and nothing moves', async ({
      engine,
      openTab,
      site,
      siteWith,
    }) => {
      const id = steps[3]?.id ?? '';
      const never = await siteWith({ collect: true, missing: /\.woff2$/ });
      const late = await siteWith({ collect: true, late: { path: /\.woff2$/, by: 1500 } });
      // Only Chromium counts shifts.
      for (const [width, height] of engine === 'chromium' ? windows : windows.slice(0, 1)) {
        const heightOf = async (tab: Tab, from: string) => {
          await tab.goto(`${from}/${slug}/${id}/`);
          await rest(tab);
          expect((await readRight(tab)).expected).toMatchObject({ step: id, progress: 0 });
          expect(await tab.eval(shifts)).toBeLessThan(0.001);
          return tab.eval<number, []>('document.documentElement.scrollHeight');
        };
        const tab = await openTab({ width, height });
        // On a loaded machine they may come too late for the first visit there too.
        await heightOf(tab, site);
        const [inOurs, inOthers] = [await heightOf(tab, site), await heightOf(tab, never)];
        expect(inOurs).not.toBe(inOthers);
        // The page has been loaded: by now they are there.
        expect(await heightOf(tab, late)).toBe(inOthers);
        expect(await heightOf(tab, late)).toBe(inOurs);
      }
    });

    test('a step’s page that is reloaded keeps the reader’s place, not the step’s', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/${steps[2]?.id}/`);
      await readRight(tab);
      const y = (await tab.eval<number, []>('scrollY')) + 700;
      await tab.scrollTo(y);
      await expect.poll(() => tab.eval('location.pathname')).toContain(`/${slug}/`);
      const before = await readRight(tab);
      await tab.reload();
      await rest(tab);
      const after = await readRight(tab);
      expect(after.expected.step).toBe(before.expected.step);
      expect(Math.abs(after.y - y)).toBeLessThan(8);
    });

    test('without script every drawing lies over those before it, whichever stands first in the page', async ({
      openTab,
      site,
    }) => {
      const tab = await openTab({ js: false });
      const ids = steps.map(({ id }) => id);
      for (const id of [ids[0], ids.at(-1)]) {
        await tab.goto(`${site}/${slug}/${id}/`);
        await expectPlainLayout(tab, ids);
      }
    });

    test('without script a link stands first that leads to the step', async ({ openTab, site }) => {
      const tab = await openTab({ js: false });
      const step = steps[3];
      await tab.goto(`${site}/${slug}/${step?.id}/`);
      const link = await tab.eval(() => {
        const found = document.querySelector<HTMLAnchorElement>('[data-to-step]');
        return [found?.textContent, found?.getAttribute('href'), Math.round(found?.getBoundingClientRect().top ?? -1)];
      });
      expect(link).toEqual([`Go to the scene “${step?.heading}”`, `#${step?.id}`, 0]);
      // Not by the driver's click: Firefox's needs frames, and without script there are none.
      await tab.eval(() => document.querySelector<HTMLElement>('[data-to-step]')?.click());
      await tab.settle();
      const top = await tab.eval(
        (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
        step?.id ?? '',
      );
      expect(Math.abs(top)).toBeLessThan(664);
    });
  });
}
