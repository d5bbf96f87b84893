import { positions, read, readRight } from './reader';
import { pixelsOff } from './robust-pixels';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Of 255 in a channel: edges are smoothed otherwise where a picture is drawn anew. */
const CLOSE = 90;
/** Pixels that may differ all the same; a line or a map that is missing is more than a thousand. */
const ROUNDING = 400;

for (const { story } of publishedStories()) {
  // What a browser computes and what it paints are two things: the other tests read the first.
  test(`${story.slug}: after a jump from any beat of a step to another the picture that is painted is the one that is computed`, async ({
    tab,
    site,
  }) => {
    test.slow();
    await tab.goto(`${site}/${story.slug}/`);
    const { measured } = await read(tab);
    for (const step of measured.steps) {
      const places = positions({ ...measured, steps: [step] }, [0.05]);
      const [first = 0, last = 0] = [places[0], places.at(-1)];
      for (const place of [...places, first, last, ...places.toReversed()]) {
        await tab.scrollTo(place);
        const { expected } = await readRight(tab);
        const painted = await tab.screenshot();
        // Has the player bind everything anew, at this place.
        await tab.size(391, 664);
        await tab.settle();
        await tab.size(390, 664);
        await tab.settle();
        const off = await pixelsOff(tab, painted, await tab.screenshot(), CLOSE);
        expect([expected, off < ROUNDING ? 'as computed' : `${off} pixels off`]).toEqual([expected, 'as computed']);
      }
    }
  });
}
