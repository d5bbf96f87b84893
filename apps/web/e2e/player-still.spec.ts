import { pictureOff, positions, read, readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

for (const compiled of publishedStories()) {
  test(`${compiled.story.slug}, less motion wanted: posters stand and change at the steps’ borders alone`, async ({
    openTab,
    site,
  }) => {
    const tab = await openTab({ reducedMotion: true });
    await tab.goto(`${site}/${compiled.story.slug}/`);
    const { measured } = await read(tab);
    const seen = new Set<string | null>();
    for (const y of positions(measured, [0.3, 0.6])) {
      await tab.scrollTo(y);
      const { expected } = await readRight(tab, true);
      seen.add(expected.step);
      expect(await pictureOff(tab, compiled, expected.step ?? '', 'poster', 0.05)).toEqual([]);
    }
    expect(seen.size).toBe(compiled.story.steps.length);
    expect(await tab.eval('document.getAnimations().length')).toBe(0);
    expect(await tab.errors()).toEqual([]);
  });
}
