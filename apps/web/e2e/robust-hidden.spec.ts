import { pictureOff, positions, read, readRight, rest } from './reader';
import { leftOver } from './robust-near';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const compiled of publishedStories()) {
  const { slug } = compiled.story;

  test(`${slug}: hidden behind another tab and moved meanwhile, it is right when it is seen again`, async ({
    openTab,
    site,
  }) => {
    const tab = await openTab({ hides: true });
    test.skip(!tab.covers, 'Under its driver a page is never hidden');
    await tab.goto(`${site}/${slug}/`);
    const { measured } = await read(tab);
    const stops = positions(measured, [0.45]);
    for (const [from, to] of [
      [stops[1], stops.at(-2)],
      [stops.at(-2), stops[4]],
      [stops[4], 0],
    ]) {
      await tab.scrollTo(from ?? 0);
      await readRight(tab);
      const uncover = await tab.cover();
      expect(await tab.eval('document.visibilityState')).toBe('hidden');
      await tab.eval((y: number) => scrollTo(0, y), to ?? 0);
      await uncover();
      await tab.until('document.visibilityState === "visible"');
      await rest(tab);
      const { expected, y } = await readRight(tab);
      expect(Math.abs(y - (to ?? 0))).toBeLessThan(2);
      expect(await leftOver(tab)).toEqual([]);
      if (expected.step) expect(await pictureOff(tab, compiled, expected.step, expected.progress)).toEqual([]);
    }
    expect(await tab.errors()).toEqual([]);
  });
}
