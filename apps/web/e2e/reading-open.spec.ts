import type { Tab } from './engines';
import { pictureOff, readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** A step's head where a link has put it: edges of dateline and heading, and whether anything lies over the heading's corners. */
function headOf(id: string) {
  const head = document.querySelector(`#${id} [data-head]`) as HTMLElement;
  const heading = head.querySelector('h2') as HTMLElement;
  const { left, top, bottom } = heading.getBoundingClientRect();
  const isFree = (y: number) => heading.contains(document.elementFromPoint(left + 4, y));
  return {
    top: head.querySelector('p')?.getBoundingClientRect().top ?? NaN,
    bottom,
    isFree: isFree(top + 4) && isFree(bottom - 4),
  };
}

async function expectAtRest(tab: Tab, id: string): Promise<void> {
  await rest(tab);
  const { expected, measured } = await readRight(tab);
  const step = measured.steps.find((one) => one.id === id);
  expect(expected).toMatchObject({ step: id, progress: step?.beats[0]?.at[0] });
  // A browser may round the place it scrolls to.
  expect(step?.beats[0]?.top).toBeGreaterThan(measured.line - 1);
  const { top, bottom, isFree } = await tab.eval(headOf, id);
  expect(top).toBeGreaterThan(measured.dock);
  expect(bottom).toBeLessThan(await tab.eval<number, []>('innerHeight'));
  expect(isFree).toBe(true);
}

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test.describe(slug, () => {
    for (const [width, height] of [
      [390, 664],
      [360, 616],
      [664, 390],
      [820, 1180],
      [1440, 900],
    ] as const) {
      test(`opens at every step, at rest, its head in full view, at ${width} x ${height}`, async ({ tab, site }) => {
        await tab.size(width, height);
        for (const { id } of steps) {
          // Another query, so that the page is loaded anew.
          await tab.goto(`${site}/${slug}/?${id}#${id}`);
          await expectAtRest(tab, id);
          expect(await pictureOff(tab, compiled, id, 0)).toEqual([]);
        }
      });
    }

    test('a fragment that names no step opens the story at its start, and the story plays', async ({ tab, site }) => {
      await tab.goto(`${site}/${slug}/?none#%`);
      expect((await readRight(tab)).expected.step).toBeNull();
      await tab.eval('void (location.hash = "#%E0%A4")');
      await tab.eval((id: string) => void (location.hash = id), steps[1]?.id ?? '');
      await expectAtRest(tab, steps[1]?.id ?? '');
      expect(await tab.errors()).toEqual([]);
    });
  });
}
