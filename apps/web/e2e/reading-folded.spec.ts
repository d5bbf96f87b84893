import { publishedStories } from './stories';
import { expect, test } from './test';

for (const { story } of publishedStories()) {
  const { slug, steps, sources } = story;
  const [claim] = steps.flatMap(({ claims }) => claims);
  const [cites] = steps.filter((step) => step.sources.length > 0);
  const ofStep = sources.find(({ id }) => cites?.sources.includes(id));
  const rows = [
    ...(claim ? [claim.id] : []),
    ...(sources.length > 0 ? [`source.s${sources.length}`] : []),
    ...(cites && ofStep ? [`${cites.id}.s${ofStep.number}`] : []),
  ];

  test.describe(`${slug}, what is folded`, () => {
    for (const js of [true, false]) {
      test.describe(js ? 'with script' : 'without script', () => {
        const isSeen = (id: string) => {
          const row = document.getElementById(id);
          const { top = -1 } = row?.getBoundingClientRect() ?? {};
          return row?.checkVisibility() === true && top >= 0 && top < innerHeight;
        };

        // With script a claim opens at its words: claims.spec.ts.
        for (const id of rows.filter((row) => !js || row !== claim?.id)) {
          test(`a link to #${id} shows that row`, async ({ openTab, site }) => {
            const tab = await openTab({ js });
            await tab.goto(`${site}/${slug}/#${id}`);
            await expect.poll(() => tab.eval(isSeen, id)).toBe(true);
          });
        }

        test('all of it is folded at first, under targets of 44 px', async ({ openTab, site }) => {
          const tab = await openTab({ js });
          await tab.goto(`${site}/${slug}/`);
          const heights = await tab.eval(() =>
            [...document.querySelectorAll('[data-step] summary, [data-ending] summary')].map((summary) =>
              summary.parentElement?.hasAttribute('open') ? 0 : summary.getBoundingClientRect().height,
            ),
          );
          expect(heights.length).toBeGreaterThan(0);
          expect(heights.filter((height) => height < 44)).toEqual([]);
        });
      });
    }
  });
}
