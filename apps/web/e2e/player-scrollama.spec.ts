import { bundle } from './player-bundle';
import { positions, read, readRight } from './reader';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** The player as it is, but with a scrollama that never says a word. */
const withoutScrollama = bundle({ file: '../../packages/ui/src/player/start.ts' }, [
  {
    name: 'silent scrollama',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^scrollama$/ }, () => ({ path: 'silent', namespace: 'silent' }));
      onLoad({ filter: /.*/, namespace: 'silent' }, () => ({
        contents: `const silent = new Proxy({}, { get: () => () => silent }); export default () => silent;`,
      }));
    },
  },
]);

for (const { story } of publishedStories()) {
  test(`${story.slug}: without scrollama the story starts, but no step changes: it alone says when to look`, async ({
    tab,
    siteWith,
  }) => {
    const site = await siteWith({ instead: { path: /^\/player\//, script: await withoutScrollama } });
    await tab.goto(`${site}/${story.slug}/#${story.steps[1]?.id}`);
    const { measured } = await readRight(tab);
    const [, first = 0, ...others] = positions(measured, [0.5]);
    await tab.scrollTo(first);
    const { shown } = await readRight(tab);
    for (const y of others) await tab.scrollTo(y);
    const after = await read(tab);
    expect(after.expected.step).toBe(story.steps.at(-1)?.id);
    expect(after.shown.current).toBe(shown.current);
  });
}
