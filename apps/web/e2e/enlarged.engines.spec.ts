import { findEngine } from './engines/find';
import type { Engine, EnginePage, Settings } from './engines/page';
import { expect, test } from './engines-test';
import { sideways } from './layout-in-page';
import { ids, pathOf, published, steps } from './published';
import { pictureOff, positionsIn, readRight, scrollTo } from './reader';
import { cutWords, textTrouble } from './text-in-page';

/** What makes text larger than asked, where an engine can be set so. */
const enlarged: Record<Engine, Settings[]> = {
  chromium: [{ minimumFont: 18 }, { minimumFont: 24 }],
  firefox: [{ minimumFont: 24 }, { textZoom: 2 }],
  webkit: [{ minimumFont: 24 }],
};

test.skip(
  ({ engine }) => engine !== 'chromium' && findEngine(engine)?.by === 'playwright',
  'Text comes out larger in the system’s own browsers only.',
);

/** Runs in the page: the last paragraph of a step, and its height. */
function told(step: string): [text: string, height: number] {
  const words = [...document.querySelectorAll(`#${step} p`)].at(-1) as HTMLElement;
  return [words.textContent ?? '', words.clientHeight];
}
const allTold = async (tab: EnginePage) => {
  const found = [];
  for (const id of ids) found.push(await tab.evaluate(told, id));
  return found;
};

test('with larger text no word is cut, nothing lies upon another, and pictures are told in words, only there', async ({
  tab,
  openTab,
  engine,
  site,
}) => {
  test.setTimeout(120_000);
  await tab.goto(site + pathOf(null));
  expect(await allTold(tab)).toEqual(steps.map(({ alt }) => [alt, 1]));
  for (const settings of enlarged[engine]) {
    const { page: larger, close } = await openTab(settings);
    // WebKitGTK's window takes no smaller size.
    for (const width of engine === 'webkit' ? [390] : [390, 320]) {
      const at = JSON.stringify({ ...settings, width });
      await larger.setViewportSize({ width, height: 664 });
      await larger.goto(site + pathOf(null));
      expect([at, await larger.evaluate(cutWords), await larger.evaluate(textTrouble, 4)]).toEqual([at, [], []]);
      const { measured } = await readRight(larger);
      for (const i of ids.keys()) {
        await scrollTo(larger, positionsIn(measured, i, [0.5])[i % 3] ?? 0);
        const { step, progress } = (await readRight(larger)).expected;
        expect([at, step, await larger.evaluate(cutWords)]).toEqual([at, step, []]);
        await expect.poll(() => pictureOff(larger, published, step, progress)).toEqual([]);
      }
      expect([at, await larger.evaluate(sideways)]).toEqual([at, 0]);
    }
    expect((await allTold(larger)).map(([text, height]) => [text, height > 60])).toEqual(
      steps.map(({ alt }) => [alt, true]),
    );
    for (const path of ['/', ...ids.map((id) => `/embed${pathOf(id)}`)]) {
      await larger.goto(site + path);
      expect([path, await larger.evaluate(cutWords), await larger.evaluate(sideways)]).toEqual([path, [], 0]);
    }
    await close();
  }
});
