import { leftOver } from './at-work';
import { expect, test } from './engines-test';
import { pixelsOff } from './pixels';
import { ids, pathOf, published, steps } from './published';
import {
  becomes,
  pictureOff,
  positions,
  positionsIn,
  press,
  read,
  readRight,
  rest,
  scrollTo,
  settle,
  wheelTo,
} from './reader';

test.beforeEach(({ tab, site }) => tab.goto(site + pathOf(null)));

test('by wheel, down and up: step, drawing and progress are those of the position', async ({ tab }) => {
  const { measured } = await read(tab);
  const stops = positions(measured, [0.4]);
  const down = [];
  for (const y of stops) {
    await wheelTo(tab, y);
    down.push(await readRight(tab));
  }
  expect(new Set(down.map(({ expected }) => expected.step))).toEqual(new Set(ids));
  for (const [i, y] of stops.toReversed().entries()) {
    if (i % 2) continue;
    await wheelTo(tab, y);
    const { y: at, shown } = await readRight(tab);
    const before = down.at(-1 - i);
    if (at === before?.y) expect(shown).toEqual({ ...before.shown, bar: expect.closeTo(before.shown.bar, 2) });
  }
  await wheelTo(tab, 0);
  expect((await readRight(tab)).expected.step).toBeNull();
});

test('by keys, down and up: each keeps its meaning, and the story follows', async ({ tab }) => {
  const pressed = async (key: string) => {
    const before = await tab.evaluate(() => scrollY);
    await tab.keyboard.press(key);
    await becomes(tab, (y: number) => scrollY !== y, true, before);
    await rest(tab);
    return (await readRight(tab)).y - before;
  };
  const page = 664;
  for (const key of ['ArrowDown', ' ', 'PageDown', 'PageDown']) {
    const moved = await pressed(key);
    expect(moved).toBeGreaterThan(key === 'ArrowDown' ? 10 : page / 3);
    expect(moved).toBeLessThan(page);
  }
  expect(await pressed('PageUp')).toBeLessThan(0);
  expect(await pressed('ArrowUp')).toBeLessThan(0);
  await pressed('End');
  expect((await readRight(tab)).expected.step).toBe(ids.at(-1));
  await pressed('Home');
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});

test('by the rail, there and back: every step opens at rest', async ({ tab }) => {
  for (const id of [...ids, ...ids.toReversed()]) {
    await tab.click(`[data-rail-step="${id}"]`);
    await rest(tab);
    const progress = steps.find((step) => step.id === id)?.beats[0]?.at[0];
    expect((await readRight(tab)).expected).toMatchObject({ step: id, progress });
  }
});

test('pixel by pixel over a border, up and down, no place is left behind', async ({ tab }) => {
  const { measured } = await read(tab);
  const border = Math.round((measured.steps[1]?.top ?? 0) - measured.line + measured.y);
  const offsets = Array.from({ length: 14 }, (_, i) => i - 12);
  const seen = new Set<string | null>();
  for (const offset of [...offsets.toReversed(), ...offsets]) {
    await scrollTo(tab, border + offset);
    seen.add((await readRight(tab)).expected.step);
  }
  expect(seen.size).toBe(2);
});

test('every part of every picture, with its labels and lines, is where the score has it', async ({ tab }) => {
  const { measured } = await read(tab);
  for (const y of positions(measured, [0.02, 0.5, 0.62])) {
    await scrollTo(tab, y);
    const { expected } = await readRight(tab);
    expect([expected, await pictureOff(tab, published, expected.step, expected.progress)]).toEqual([expected, []]);
  }
  for (const [i, { id, beats }] of measured.steps.entries()) {
    for (const [beat, share] of [
      [0, 0.02],
      [beats.length - 1, 0.5],
    ] as const) {
      await scrollTo(tab, positionsIn(measured, i, [share])[beat] ?? 0);
      const { expected } = await readRight(tab);
      expect(expected).toMatchObject({ step: id, beat });
      expect(await pictureOff(tab, published, id, expected.progress, 0.05)).toEqual([]);
    }
  }
});

/** Of 255 in a channel: edges are smoothed otherwise where a picture is drawn anew. */
const CLOSE = 90;
/** Pixels that may differ all the same; a line or a map that is missing is more than a thousand. */
const ROUNDING = 400;

test('after a jump within a step the picture that is painted is the one that is computed', async ({ tab }) => {
  // What a browser computes and what it paints are two things: the other tests read the first.
  const { measured } = await read(tab);
  for (const i of measured.steps.keys()) {
    const places = positionsIn(measured, i, [0.05]);
    for (const place of i % 2 ? [places.at(-1), places[0]] : [places[0], places.at(-1)]) {
      await scrollTo(tab, place ?? 0);
      await readRight(tab);
    }
    const { expected } = await readRight(tab);
    const painted = await tab.screenshot();
    // Has the player bind everything anew, at this place.
    for (const width of [391, 390]) {
      await tab.setViewportSize({ width, height: 664 });
      await settle(tab);
    }
    const off = await pixelsOff(tab, painted, await tab.screenshot(), CLOSE);
    expect([expected, off < ROUNDING ? 'as computed' : `${off} pixels off`]).toEqual([expected, 'as computed']);
  }
});

/**
 * Runs in the page: as many wheel events as that to whatever lies under the pointer, while the page scrolls down and up. Resolves to
 * how many of them somebody kept from the browser.
 */
async function storm(events: number): Promise<number> {
  let kept = 0;
  for (let i = 1; i <= events; i += 1) {
    const under = document.elementFromPoint(innerWidth / 2, innerHeight * 0.8) ?? document.body;
    const wheel = new WheelEvent('wheel', { deltaY: i % 3 ? 120 : -120, bubbles: true, cancelable: true });
    if (!under.dispatchEvent(wheel)) kept += 1;
    if (i % 20) continue;
    scrollBy(0, i % 300 ? 173 : -700);
    // Several strokes a frame, as a free-running wheel has them.
    if (i % 100 === 0) await new Promise(requestAnimationFrame);
  }
  return kept;
}

test('after thousands of wheel events, links within a second and jumps many a frame, the last place counts', async ({
  tab,
}) => {
  /** The state is that of the place, and nothing is at work but near it. */
  const expectRight = async (step?: string) => {
    await rest(tab);
    const { expected } = await readRight(tab);
    if (step) expect(expected.step).toBe(step);
    await expect.poll(() => leftOver(tab)).toEqual([]);
    expect(await pictureOff(tab, published, expected.step, expected.progress)).toEqual([]);
  };
  await expectRight();
  for (let i = 0; i < 2; i += 1) {
    expect(await tab.evaluate(storm, 2500)).toBe(0);
    await expectRight();
  }
  const hereAndThere = [...ids.filter((_, i) => i % 2), ...ids.filter((_, i) => i % 2 === 0)];
  for (const order of [ids, ids.toReversed(), hereAndThere]) {
    for (const id of order) await press(tab, `[data-rail-step="${id}"]`);
    await expectRight(order.at(-1));
    await becomes(tab, 'location.pathname', pathOf(order.at(-1) ?? ''));
  }
  const stops = positions((await read(tab)).measured, [0.1, 0.6]);
  for (const last of [stops.at(-1), stops[3], stops[0]]) {
    await tab.evaluate(
      (all: (number | undefined)[]) => {
        for (const y of all) window.scrollTo(0, y ?? 0);
      },
      [...stops, ...stops.toReversed(), last],
    );
    await expectRight();
  }
});
