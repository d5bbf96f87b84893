import { expectPlain, plays, topOf } from './plain';
import { playerWithoutScore } from './spoiled';
import type { Mishaps } from './site';
import { publishedStories } from './stories';
import { expect, test } from './test';

const path = /^\/player\//;
const mishaps: [name: string, mishap: Mishaps][] = [
  ['missing', { missing: path }],
  ['missing, and told late', { missing: path, late: { path, by: 900 } }],
  ['cut off in the middle', { instead: { path, script: 'const half = {' } }],
  ['throwing as it is run', { instead: { path, script: 'throw new Error("on purpose")' } }],
  ['throwing as it starts', { instead: { path, script: playerWithoutScore(1) } }],
];

for (const { story } of publishedStories()) {
  const ids = story.steps.map(({ id }) => id);
  const step = ids[1] ?? '';

  test.describe(story.slug, () => {
    for (const [width, height] of [
      [390, 664],
      [1440, 900],
    ] as const) {
      for (const [name, mishap] of mishaps) {
        test(`a step's page whose player is ${name}, ${width} x ${height}: plain, and the step where a link on the plain page leads`, async ({
          tab,
          siteWith,
        }) => {
          await tab.size(width, height);
          await tab.goto(
            `${await siteWith({ rewrite: (html) => html.replace('data-player-script', 'data-x').replace(/src="\/player[^"]*"/, '') })}/${story.slug}/`,
          );
          await tab.until(`!(${plays})`);
          await tab.eval((id: string) => void (location.hash = id), step);
          await tab.settle();
          const linked = await topOf(tab, step);

          await tab.goto(`${await siteWith(mishap)}/${story.slug}/${step}/`);
          await tab.until(`!(${plays}) && document.documentElement.dataset.arriving === undefined`);
          expect(Math.abs((await topOf(tab, step)) - linked)).toBeLessThan(8);
          await expectPlain(tab, ids);
        });
      }
    }
  });
}
