import { bundle } from './player-bundle';
import { read, readRight } from './reader';
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
  test(`${story.slug}: without scrollama the story starts, but scrolling changes no step: it says when to look`, async ({
    tab,
    siteWith,
  }) => {
    const site = await siteWith({ instead: { path: /^\/player\//, script: await withoutScrollama } });
    await tab.goto(`${site}/${story.slug}/#${story.steps[1]?.id}`);
    await tab.scrollTo((await readRight(tab)).y + 200);
    const { shown } = await readRight(tab);
    // By strokes: a jump of more than half a window is looked at without being told.
    await tab.eval(async () => {
      for (let y = scrollY; y < document.body.scrollHeight; y += 250) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
      }
    });
    const after = await read(tab);
    expect(after.expected.step).toBe(story.steps.at(-1)?.id);
    expect(after.shown.current).toBe(shown.current);
  });
}
