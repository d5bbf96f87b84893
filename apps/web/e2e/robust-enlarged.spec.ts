import type { Engine, OpenOptions } from './engines';
import { findEngine } from './engines/find';
import { pictureOff, positions, readRight } from './reader';
import { cutWords, sideways, textTrouble } from './robust-text-in-page';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** What makes text larger than asked, where an engine can be set so. */
const enlarged: Record<Engine, OpenOptions[]> = {
  chromium: [{ minimumFont: 18 }, { minimumFont: 20 }, { minimumFont: 24 }],
  firefox: [{ minimumFont: 18 }, { minimumFont: 24 }, { textZoom: 2 }],
  webkit: [{ minimumFont: 18 }, { minimumFont: 24 }],
};

/** WebKitGTK's window takes no smaller size. */
const widths = (engine: Engine) => (engine === 'webkit' ? [390] : [390, 320]);

test.skip(
  ({ engine }) => engine !== 'chromium' && findEngine(engine)?.by === 'playwright',
  'Text comes out larger in the system’s own browsers only.',
);

/** Runs in the page: the last paragraph of a step, and its height. */
function told(step: string): [text: string, height: number] {
  const words = [...document.querySelectorAll(`#${step} p`)].at(-1) as HTMLElement;
  return [words.textContent ?? '', words.clientHeight];
}

for (const compiled of publishedStories()) {
  const { slug, steps } = compiled.story;

  test(`${slug}: with larger text no word of a picture is cut, nothing lies upon another or scrolls sideways`, async ({
    openTab,
    engine,
    site,
  }) => {
    test.setTimeout(240_000);
    for (const options of enlarged[engine]) {
      const tab = await openTab({ ...options, mobile: true });
      for (const width of widths(engine)) {
        const at = JSON.stringify({ ...options, width });
        await tab.size(width, 664);
        await tab.goto(`${site}/${slug}/`);
        expect([at, await tab.eval(cutWords), await tab.eval(textTrouble, 4)]).toEqual([at, [], []]);
        for (const y of positions((await readRight(tab)).measured, [0.5])) {
          await tab.scrollTo(y);
          const { step, progress } = (await readRight(tab)).expected;
          expect([at, y, await tab.eval(cutWords)]).toEqual([at, y, []]);
          if (step) await expect.poll(() => pictureOff(tab, compiled, step, progress)).toEqual([]);
        }
        expect([at, await tab.eval(sideways)]).toEqual([at, 0]);
      }
      await tab.close();
    }
  });

  test(`${slug}: so it is without script, in the list, and in frames`, async ({ openTab, engine, site }) => {
    test.setTimeout(120_000);
    for (const options of enlarged[engine].slice(-1)) {
      const tab = await openTab({ ...options, js: false, mobile: true });
      const frames = steps.map(({ id }) => `/embed/${slug}/${id}/`);
      for (const width of [...widths(engine), 400, ...(engine === 'webkit' ? [] : [280])]) {
        await tab.size(width, 664);
        for (const path of ['/', `/${slug}/`, ...frames]) {
          await tab.goto(site + path);
          expect([width, path, await tab.eval(cutWords), await tab.eval(sideways)]).toEqual([width, path, [], 0]);
        }
      }
      await tab.close();
    }
  });

  test(`${slug}: pictures are told in words where text is larger than asked, and only there`, async ({
    openTab,
    tab,
    engine,
    site,
  }) => {
    await tab.goto(`${site}/${slug}/`);
    for (const { id, alt } of steps) expect(await tab.eval(told, id)).toEqual([alt, 1]);
    for (const options of enlarged[engine].slice(-1)) {
      const larger = await openTab(options);
      await larger.goto(`${site}/${slug}/`);
      for (const { id, alt } of steps) {
        const [text, height] = await larger.eval(told, id);
        expect([text, height > 60]).toEqual([alt, true]);
      }
    }
  });
}
