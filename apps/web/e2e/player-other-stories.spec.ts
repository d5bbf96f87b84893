import { pictureOff, positions, read, readRight, rest } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

const [published] = publishedStories();

for (const compiled of publishedStories('fixtures')) {
  const { slug, steps } = compiled.story;

  test.describe(slug, () => {
    test('plays by the same code: step and progress at two places of every step', async ({ tab, siteWith }) => {
      await tab.goto(`${await siteWith({ set: 'fixtures' })}/${slug}/`);
      const { measured } = await read(tab);
      expect(measured.steps.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
      for (const [i, step] of measured.steps.entries()) {
        // Of a long story its ends and its middle.
        if (i > 3 && i < steps.length - 4 && i !== Math.round(steps.length / 2)) continue;
        for (const y of positions({ ...measured, steps: [step] }, [0.4]).slice(0, 2)) {
          await tab.scrollTo(y);
          const { expected } = await readRight(tab, false, compiled);
          expect(expected.step).toBe(step.id);
          expect(await pictureOff(tab, compiled, step.id, expected.progress)).toEqual([]);
        }
      }
      expect(await tab.errors()).toEqual([]);
    });

    test('opens at its last step, at rest, and animates near steps only', async ({ tab, siteWith }) => {
      const last = steps.at(-1);
      await tab.goto(`${await siteWith({ set: 'fixtures' })}/${slug}/?last#${last?.id}`);
      await rest(tab);
      const { expected } = await readRight(tab, false, compiled);
      expect(expected).toMatchObject({ step: last?.id, progress: last?.beats[0]?.at[0] });
      expect(await pictureOff(tab, compiled, last?.id ?? '', expected.progress, 0.05)).toEqual([]);
      const bound = async () => {
        const ids = await tab.eval(() => {
          const targets = document.getAnimations().map((animation) => (animation.effect as KeyframeEffect).target);
          return targets
            .map((target) => target?.closest<HTMLElement>('[data-rail-step]')?.dataset['railStep'])
            .filter(Boolean);
        });
        return new Set(ids);
      };
      // A neighbour is bound once the browser is idle.
      await expect.poll(bound).toEqual(new Set(steps.slice(-2).map(({ id }) => id)));
    });

    test('loads no byte of script that another story does not load', async ({ tab, site, siteWith }) => {
      const scripts = async (address: string) => {
        await tab.goto(address);
        const found = await tab.eval<string[], []>(
          '[...document.scripts].filter(({ src }) => src).map(({ src }) => src)',
        );
        const files = found.filter((url) => !url.endsWith('/__errors.js'));
        return Promise.all(files.map(async (url) => (await fetch(url)).text()));
      };
      const own = await scripts(`${await siteWith({ set: 'fixtures' })}/${slug}/`);
      expect(own).toEqual(await scripts(`${site}/${published?.story.slug}/`));
      expect(own).toHaveLength(1);
    });
  });
}

test('a story without any drawing leaves no empty stage above its text', async ({ tab, siteWith }) => {
  await tab.goto(`${await siteWith({ set: 'fixtures' })}/one-step/#circle`);
  await rest(tab);
  const { measured } = await read(tab);
  const rail = await tab.eval<{ top: number; height: number }, []>(
    'document.querySelector("[data-rail]").getBoundingClientRect().toJSON()',
  );
  expect(rail.top).toBeCloseTo(0, 0);
  expect(measured.dock).toBeCloseTo(rail.height, 0);
});
