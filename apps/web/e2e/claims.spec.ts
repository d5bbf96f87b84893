import { clearance, marks, openCards, standAt } from './claims-in-page';
import type { Tab } from './engines';
import { readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

const opened = (tab: Tab) => tab.eval(openCards);
const focused = (tab: Tab) => tab.eval<string | null, []>('document.activeElement.getAttribute("popovertarget")');
const placeOf = (tab: Tab) => tab.eval<number[], []>('[history.length, Math.round(scrollY)]');

for (const { story } of publishedStories()) {
  const { slug, steps } = story;
  /** Claims that are marked in the text of their own step. */
  const marked = steps.flatMap(({ id: step, claims, beats }) => {
    const text = JSON.stringify(beats.map((beat) => beat.text));
    return claims.filter(({ id }) => text.includes(`"type":"claim","id":"${id}"`)).map((claim) => ({ step, claim }));
  });
  const { step = '', claim } = marked.at(-1) ?? {};
  const id = claim?.id ?? '';
  const card = `c.${id}`;
  const words = `[id="${step}"] label[data-claim="${id}"]`;

  test.describe(slug, () => {
    for (const js of [true, false]) {
      test(`a claim opens by its words and by key, and closes, ${js ? 'with' : 'without'} script`, async ({
        openTab,
        engine,
        site,
      }) => {
        const tab = await openTab({ js });
        await tab.goto(`${site}/${slug}/`);
        await tab.eval(standAt, step, id, 350);
        await tab.settle();
        const before = await placeOf(tab);
        // Firefox's driver clicks in a frame, and without script there are none.
        const isBlind = engine === 'firefox' && !js;
        const click = (selector: string) =>
          isBlind
            ? tab.eval((what: string) => document.querySelector<HTMLElement>(what)?.click(), selector)
            : tab.click(selector);
        const expectOpen = async (cards: string[]) => {
          await tab.settle();
          expect(await opened(tab)).toEqual(cards);
          expect(await placeOf(tab)).toEqual(before);
        };
        await click(words);
        await expectOpen([card]);
        await tab.key('Escape');
        await expectOpen([]);
        expect(await focused(tab)).toBe(card);
        await tab.key('Enter');
        await expectOpen([card]);
        await click(`[id="${card}"] [popovertargetaction="hide"]`);
        await expectOpen([]);
        expect(await focused(tab)).toBe(card);
        if (isBlind) return;
        await tab.click(words);
        await expectOpen([card]);
        // The driver may scroll to what it clicks.
        await tab.click(`[data-drawing="${step}"]`);
        await tab.settle();
        expect(await opened(tab)).toEqual([]);
        expect(await tab.errors()).toEqual([]);
      });
    }

    test('under an open card the story stands still, and its picture too', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/`);
      await tab.eval(standAt, step, id, 600);
      await rest(tab);
      const { y, shown } = await readRight(tab);
      await tab.click(words);
      await tab.settle();
      await tab.wheel(400);
      await rest(tab);
      expect(await opened(tab)).toEqual([card]);
      expect(Math.abs((await tab.eval<number, []>('scrollY')) - y)).toBeLessThan(1);
      expect(await tab.eval('document.querySelector("[data-story]").dataset.currentStep')).toBe(shown.current);
      await tab.key('Escape');
      await rest(tab);
      const after = await readRight(tab);
      expect(Math.abs(after.y - y)).toBeLessThan(1);
      expect(after.shown).toEqual(shown);
    });

    for (const [width, height, at] of [
      [390, 664, 630],
      [390, 664, 400],
      [820, 1180, 1100],
      [1440, 900, 600],
    ] as const) {
      test(`the words stay in view, ${width} x ${height}, from ${at}`, async ({ tab, site }) => {
        await tab.size(width, height);
        await tab.goto(`${site}/${slug}/`);
        for (const one of marked.filter((_, i) => i % 8 === 0)) {
          await tab.eval(standAt, one.step, one.claim.id, at);
          await rest(tab);
          const selector = `[id="${one.step}"] [data-claim="${one.claim.id}"] button`;
          await tab.eval((what: string) => document.querySelector<HTMLElement>(what)?.click(), selector);
          await tab.settle();
          const clear = await tab.eval(clearance, one.step, one.claim.id);
          expect([one.claim.id, clear.card > 0, clear.dock > 0]).toEqual([one.claim.id, true, true]);
          await tab.key('Escape');
          await tab.settle();
        }
      });
    }

    test('an address that ends in a claim opens it with its words in view, and stays until the reader goes on', async ({
      tab,
      site,
    }) => {
      await tab.goto(`${site}/${slug}/${step}/#${id}`);
      await tab.until((open: string) => document.getElementById(open)?.matches(':popover-open'), 5000, card);
      await rest(tab);
      await new Promise((done) => setTimeout(done, 400));
      const { dock, card: above } = await tab.eval(clearance, step, id);
      expect([dock > 0, above > 0]).toEqual([true, true]);
      expect(await tab.eval('location.pathname + location.hash')).toBe(`/${slug}/${step}/#${id}`);
      expect(await tab.eval('document.querySelector("[data-unknown-step]").hidden')).toBe(true);
      await tab.key('Escape');
      await tab.settle();
      expect((await readRight(tab)).expected.step).toBe(step);
      const first = steps[0]?.id ?? '';
      await tab.eval((to: string) => document.getElementById(to)?.scrollIntoView(), first);
      await expect.poll(() => tab.eval('location.pathname + location.hash')).toBe(`/${slug}/${first}/`);
      // As when it is typed into the address of an open page.
      await tab.eval((to: string) => void (location.hash = to), id);
      await tab.until((open: string) => document.getElementById(open)?.matches(':popover-open'), 5000, card);
      expect(await tab.errors()).toEqual([]);
    });

    test('each paragraph ends in the number of the sources that its card lists', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/`);
      const found = await tab.eval(marks);
      expect(found.length).toBeGreaterThan(steps.length);
      expect(found.filter(([told, listed]) => !(told > 0) || told !== listed)).toEqual([]);
      const mark = `[id="${step}"] [data-beat] > p > button`;
      await tab.eval((what: string) => document.querySelector(what)?.scrollIntoView({ block: 'center' }), mark);
      await tab.click(mark);
      await tab.settle();
      expect((await opened(tab)).length).toBe(1);
      await tab.key('Escape');
      await tab.settle();
      expect(await opened(tab)).toEqual([]);
    });
  });
}
