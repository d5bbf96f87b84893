import type { Tab } from './engines';
import { positions, read } from './reader';
import { textTrouble, unreachable } from './robust-text-in-page';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** Text spacing that a reader may set, of WCAG 2.2, 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const circumstances: [name: string, width: number, height: number, set: ((tab: Tab) => Promise<void>) | null][] = [
  ['zoomed to 400 %, 1280 x 1024', 320, 256, null],
  ...(
    [
      [390, 664],
      [1440, 900],
    ] as const
  ).flatMap(
    ([width, height]) =>
      [
        [
          `with text at 200 %, ${width} x ${height}`,
          width,
          height,
          (tab: Tab) => tab.eval(() => document.documentElement.style.setProperty('font-size', '200%')),
        ],
        [
          `with text spaced, ${width} x ${height}`,
          width,
          height,
          (tab: Tab) =>
            tab.eval((rules: string) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(rules);
              document.adoptedStyleSheets.push(sheet);
            }, spacing),
        ],
      ] as [string, number, number, (tab: Tab) => Promise<void>][],
  ),
];

for (const { story } of publishedStories()) {
  test.describe(story.slug, () => {
    for (const [name, width, height, set] of circumstances) {
      test(`${name}: nothing is cut off or lies upon another text, every link can be reached, every step is right`, async ({
        tab,
        site,
      }) => {
        // WebKitGTK's window takes no smaller size.
        await tab.size(width, tab.engine === 'webkit' ? Math.max(390, height) : height);
        await tab.goto(`${site}/${story.slug}/`);
        await set?.(tab);
        await tab.settle();
        expect(await tab.eval(textTrouble, 4)).toEqual([]);
        const { measured } = await read(tab);
        for (const step of measured.steps) {
          await tab.scrollTo(positions({ ...measured, steps: [step] }, [0.02])[0] ?? 0);
          // In a low window every drawing stands in the text, and only the rail tells the step.
          await expect.poll(async () => (await read(tab)).shown).toMatchObject({ current: step.id, marked: [step.id] });
          await tab.eval(() => scrollBy(200, 0));
          expect(await tab.eval('scrollX')).toBe(0);
          expect([step.id, await tab.eval(unreachable, step.id)]).toEqual([step.id, []]);
        }
      });
    }

    test('the page lives on at any size of text, from 100 % to 300 %', async ({ tab, site }) => {
      await tab.goto(`${site}/${story.slug}/`);
      let height = 0;
      for (let percent = 100; percent <= 300; percent += 5) {
        await tab.eval((size: string) => document.documentElement.style.setProperty('font-size', size), `${percent}%`);
        await tab.settle();
        const now = await tab.eval<number, []>('document.documentElement.scrollHeight');
        expect([percent, now > height]).toEqual([percent, true]);
        height = now;
      }
    });
  });
}
