import { errorsIn, expect, test } from './engines-test';
import { scrollingAncestors, sideways } from './layout-in-page';
import { ids, pathOf, published, steps } from './published';
import { becomes, pictureOff, positionsIn, read, readRight, rest, scrollTo, settle } from './reader';
import { textTrouble, unreachable } from './text-in-page';

/** WebKitGTK's window takes no smaller size. */
const fits = (engine: string, width: number, height: number) => engine !== 'webkit' || (width >= 320 && height >= 390);

/** From the narrowest window to the widest, on either side of where the layout changes. */
const windows = [
  [256, 480],
  [320, 256],
  [320, 568],
  [414, 900],
  [599, 900],
  [767, 900],
  [768, 900],
  [844, 390],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1300],
] as const;

test('in windows from 256 to 2560 px each step is right, nothing scrolls sideways, what sticks sticks to the window', async ({
  tab,
  engine,
  site,
}) => {
  await tab.goto(site + pathOf(null));
  for (const [i, [width, height]] of windows.entries()) {
    if (!fits(engine, width, height)) continue;
    await tab.setViewportSize({ width, height });
    await rest(tab);
    expect(await tab.evaluate(scrollingAncestors)).toEqual([]);
    // Another step at each size, and every one at some.
    const at = i % ids.length;
    await scrollTo(tab, positionsIn((await read(tab)).measured, at, [0.4])[1] ?? 0);
    // In a low window every drawing stands in the text, and only the rail tells the step.
    if (height > 300) {
      const { expected } = await readRight(tab);
      expect([width, expected.step, expected.beat]).toEqual([width, ids[at], 1]);
      expect([width, await pictureOff(tab, published, expected.step, expected.progress)]).toEqual([width, []]);
    }
    expect([width, await tab.evaluate(sideways)]).toEqual([width, 0]);
  }
  expect(await errorsIn(tab)).toEqual([]);
});

test('turned or resized and back: same step, same beat; grown lower and higher, its dock stays at the edge', async ({
  tab,
  site,
}) => {
  await tab.goto(site + pathOf(null));
  for (const [from, ...sizes] of [
    [
      [390, 844],
      [844, 390],
      [390, 744],
      [390, 844],
    ],
    [
      [1440, 900],
      [1024, 768],
      [1440, 900],
    ],
  ] as const) {
    for (const at of [0, 3]) {
      await tab.setViewportSize({ width: from[0], height: from[1] });
      await rest(tab);
      await scrollTo(tab, positionsIn((await read(tab)).measured, at, [0.45])[1] ?? 0);
      await rest(tab);
      for (const [width, height] of sizes) {
        await tab.setViewportSize({ width, height });
        await rest(tab);
        const { expected, measured } = await readRight(tab);
        expect(expected).toMatchObject({ step: ids[at], beat: 1 });
        if (width !== 390) continue;
        const edge = await tab.evaluate(() => document.querySelector('[data-current]')?.getBoundingClientRect().bottom);
        expect(edge).toBeCloseTo(measured.dock, 0);
        expect(measured.dock).toBeCloseTo(0.48 * height, 0);
      }
    }
  }
});

/** Text spacing that a reader may set, of WCAG 2.2, 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const doubled = ':root { font-size: 200% !important }';

const circumstances: [name: string, width: number, height: number, rules: string][] = [
  ['zoomed to 400 %, 1280 x 1024', 320, 256, ''],
  ['with text at 200 %, 390 x 664', 390, 664, doubled],
  ['with text at 200 %, 1440 x 900', 1440, 900, doubled],
  ['with text spaced, 390 x 664', 390, 664, spacing],
];

for (const [name, width, height, rules] of circumstances) {
  test(`${name}: nothing is cut off or lies upon another text, every link can be reached`, async ({
    tab,
    engine,
    site,
  }) => {
    await tab.setViewportSize({ width, height: fits(engine, width, height) ? height : 390 });
    await tab.goto(site + pathOf(null));
    await tab.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, rules);
    await settle(tab);
    expect(await tab.evaluate(textTrouble, 4)).toEqual([]);
    const { measured } = await read(tab);
    for (const [i, id] of ids.entries()) {
      await scrollTo(tab, positionsIn(measured, i, [0.02])[0] ?? 0);
      await expect.poll(async () => (await read(tab)).shown).toMatchObject({ current: id, marked: [id] });
      expect(await tab.evaluate(sideways)).toBe(0);
      expect([id, await tab.evaluate(unreachable, id)]).toEqual([id, []]);
    }
  });
}

const embedHeight = 560;

test('an embedded step at the height of its snippet has all in view, from 280 to 1400 px', async ({
  tab,
  engine,
  site,
}) => {
  for (const { id } of steps) {
    await tab.goto(`${site}/embed${pathOf(id)}`);
    for (const width of [280, 320, 360, 400, 480, 560, 700, 1024, 1400]) {
      if (!fits(engine, width, embedHeight)) continue;
      await tab.setViewportSize({ width, height: embedHeight });
      const size = '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]';
      expect([id, await tab.evaluate(size)]).toEqual([id, [width, embedHeight]]);
    }
  }
});

test('where maps are missing no sign of a broken picture stands, and the story plays', async ({ tab, siteWith }) => {
  await tab.goto((await siteWith({ missing: /^\/maps\// })) + pathOf(null));
  const { measured } = await read(tab);
  for (const at of [0, 3]) {
    await scrollTo(tab, positionsIn(measured, at, [0.3])[0] ?? 0);
    const { expected } = await readRight(tab);
    expect(await pictureOff(tab, published, expected.step, expected.progress)).toEqual([]);
    await becomes(tab, mapsInSight, 0);
  }
});

/** Runs in the page: maps that a reader could see, or what a browser draws in place of one that did not come. */
function mapsInSight(): number {
  return [...document.images].filter(
    (image) =>
      image.src.includes('/maps/') && image.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  ).length;
}
