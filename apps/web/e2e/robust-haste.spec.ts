import type { Tab } from './engines';
import { pictureOff, positions, read, readRight, rest } from './reader';
import { leftOver } from './robust-near';
import { publishedStories } from './stories';
import { expect, test } from './test';

/**
 * Runs in the page: as many wheel events as that to whatever lies under the pointer, while the page scrolls down and up. Resolves to
 * how many of them somebody kept from the browser.
 */
async function storm(events: number): Promise<number> {
  let kept = 0;
  for (let i = 1; i <= events; i += 1) {
    const under = document.elementFromPoint(innerWidth / 2, innerHeight * 0.8) ?? document.body;
    const wheel = new WheelEvent('wheel', { deltaY: i % 3 ? 120 : -120, bubbles: true, cancelable: true });
    if (!under.dispatchEvent(wheel)) kept += 1;
    if (i % 20) continue;
    scrollBy(0, i % 300 ? 173 : -700);
    // Several strokes a frame, as a free-running wheel has them.
    if (i % 100 === 0) await new Promise(requestAnimationFrame);
  }
  return kept;
}

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;
  const ids = steps.map(({ id }) => id);

  /** The state is that of the place, and nothing is at work but near it. */
  const expectRight = async (tab: Tab, step: string | null | undefined) => {
    await rest(tab);
    const { expected } = await readRight(tab);
    expect(expected.step).toBe(step);
    expect(await leftOver(tab)).toEqual([]);
    if (step) expect(await pictureOff(tab, compiled, step, expected.progress)).toEqual([]);
  };

  test.describe(slug, () => {
    test.beforeEach(({ tab, site }) => tab.goto(`${site}/${slug}/`));

    test('after ten thousand wheel events, and strokes of a real wheel among them, all is right', async ({ tab }) => {
      for (let i = 0; i < 4; i += 1) {
        expect(await tab.eval(storm, 2500)).toBe(0);
        for (const by of [400, 400, -600, 400]) await tab.wheel(by);
        await rest(tab);
        const { expected } = await readRight(tab);
        expect(await leftOver(tab)).toEqual([]);
        expect(await pictureOff(tab, compiled, expected.step ?? '', expected.progress)).toEqual([]);
      }
      const { measured } = await read(tab);
      await tab.scrollTo(positions({ ...measured, steps: measured.steps.slice(2, 3) }, [0.5])[0] ?? 0);
      await expectRight(tab, ids[2]);
      expect(await tab.errors()).toEqual([]);
    });

    for (const [way, order] of [
      ['down', ids],
      ['up', ids.toReversed()],
      ['here and there', [...ids.filter((_, i) => i % 2), ...ids.filter((_, i) => i % 2 === 0)]],
    ] as const) {
      test(`every step's link within a second, ${way}: the last one counts`, async ({ tab }) => {
        await tab.eval(
          async (all: string[]) => {
            for (const id of all) {
              document.querySelector<HTMLElement>(`[data-rail-step="${id}"]`)?.click();
              await new Promise((done) => setTimeout(done, 400 / all.length));
            }
          },
          [...order],
        );
        await expectRight(tab, order.at(-1));
        await expect.poll(() => tab.eval('location.pathname')).toBe(`/${slug}/${order.at(-1)}/`);
        expect(await tab.errors()).toEqual([]);
      });
    }

    test('jumps to every step by script, many a frame: the last one counts', async ({ tab }) => {
      const { measured } = await read(tab);
      const stops = positions(measured, [0.1, 0.6]);
      for (const last of [stops.at(-1), stops[3], stops[0]]) {
        await tab.eval(
          (all: number[], end: number) => {
            for (const y of [...all, ...all.toReversed(), end]) scrollTo(0, y);
          },
          stops,
          last ?? 0,
        );
        await tab.settle();
        await expectRight(tab, (await read(tab)).expected.step);
      }
      expect(await tab.errors()).toEqual([]);
    });

    test('above the first step no drawing is laid out but its neighbour', async ({ tab }) => {
      await expectRight(tab, null);
    });
  });
}
