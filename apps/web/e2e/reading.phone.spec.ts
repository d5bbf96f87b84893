import { readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const { story } of publishedStories()) {
  test(`${story.slug}: a finger scrolls down to the last step and up again, and the story follows`, async ({
    openTab,
    site,
  }) => {
    const tab = await openTab({ mobile: true });
    await tab.goto(`${site}/${story.slug}/`);
    const swipe = async (by: number) => {
      await tab.swipe(by);
      await rest(tab);
      return (await readRight(tab)).expected;
    };
    const last = story.steps.at(-1)?.id;
    const down = new Set<string | null>();
    for (let strokes = 0; strokes < 60 && !down.has(last ?? ''); strokes += 1) down.add((await swipe(450)).step);
    expect([...down]).toEqual([null, ...story.steps.map(({ id }) => id)]);
    const goal = story.steps.at(-3)?.id;
    const up = new Set<string | null | undefined>([last]);
    for (let strokes = 0; strokes < 40 && !up.has(goal ?? ''); strokes += 1) up.add((await swipe(-300)).step);
    expect([...up]).toEqual(
      story.steps
        .slice(-3)
        .map(({ id }) => id)
        .toReversed(),
    );
  });
}
