import { pictureOff, positions, read, readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** From the narrowest window to the widest, on either side of where the layout changes. */
const widths = [256, 300, 320, 414, 480, 600, 767, 768, 900, 1100, 1280, 1600, 1920, 2300, 2560];

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test(`${slug}: in windows from 256 to 2560 px wide, each step is right, in words, rail and picture, and the page keeps its width`, async ({
    tab,
    site,
  }) => {
    await tab.goto(`${site}/${slug}/`);
    for (const [i, width] of widths.entries()) {
      // WebKitGTK's window takes no smaller width, and its screen here no wider one.
      if (tab.engine === 'webkit' && (width < 320 || width > 2300)) continue;
      await tab.size(width, 900);
      const { measured } = await read(tab);
      // Another step at each width, and every one at some.
      for (const step of [i, i + 2].map((at) => steps[at % steps.length]?.id ?? '')) {
        const own = measured.steps.filter(({ id }) => id === step);
        await tab.scrollTo(positions({ ...measured, steps: own }, [0.4])[1] ?? 0);
        const { expected } = await readRight(tab);
        expect([width, expected.step, expected.beat]).toEqual([width, step, 1]);
        expect([width, await pictureOff(tab, compiled, step, expected.progress)]).toEqual([width, []]);
        await tab.eval(() => scrollBy(200, 0));
        expect([width, await tab.eval('scrollX')]).toEqual([width, 0]);
      }
    }
  });
}
