import { openCards, standAt } from './claims-in-page';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const { story } of publishedStories()) {
  const [step] = story.steps.filter(({ claims, beats }) =>
    claims.some(({ id }) => JSON.stringify(beats).includes(`"type":"claim","id":"${id}"`)),
  );
  const claim = step?.claims.find(({ id }) => JSON.stringify(step.beats).includes(`"type":"claim","id":"${id}"`));

  test(`${story.slug}: a finger opens a claim, scrolls nothing under it, and closes it beside it`, async ({
    openTab,
    site,
  }) => {
    const tab = await openTab({ mobile: true });
    await tab.goto(`${site}/${story.slug}/`);
    await tab.eval(standAt, step?.id ?? '', claim?.id ?? '', 560);
    await tab.settle();
    const place = await tab.eval<number, []>('scrollY');
    await tab.tap(`[id="${step?.id}"] [data-claim="${claim?.id}"]`);
    await expect.poll(() => tab.eval(openCards)).toEqual([`c.${claim?.id}`]);
    await tab.swipe(200);
    expect(Math.abs((await tab.eval<number, []>('scrollY')) - place)).toBeLessThan(1);
    await tab.tap(`[data-drawing="${step?.id}"]`);
    await expect.poll(() => tab.eval(openCards)).toEqual([]);
    expect(Math.abs((await tab.eval<number, []>('scrollY')) - place)).toBeLessThan(1);
    expect(await tab.errors()).toEqual([]);
  });
}
