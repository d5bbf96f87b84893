import { leftOver } from './at-work';
import { ids, pathOf } from './published';
import { readRight, rest, scrollTo } from './reader';
import { expect, test } from './test';

/** How long to read at random, seconds. */
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 8);

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(`read at random for ${SECONDS} s it holds no more than before, says nothing and is right`, async ({
  page,
  site,
  errors,
}) => {
  test.setTimeout((SECONDS + 60) * 1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const random = seeded(20240619);
  const oneOf = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)] as T;
  const sizes = [
    [390, 664],
    [844, 390],
    [1024, 768],
    [320, 568],
  ] as const;
  await page.goto(site + pathOf(null));
  const start = await page.evaluate<number>('navigation.currentEntry.index');
  const resize = ([width, height]: readonly [number, number]) => page.setViewportSize({ width, height });
  const acts = [
    () => page.mouse.wheel(0, Math.round(random() * 1200 - 500)),
    () => page.mouse.wheel(0, oneOf([120, 120, -120])),
    () => page.keyboard.press(oneOf(['PageDown', 'PageUp', 'ArrowDown', ' ', 'End', 'Home'])),
    () => page.evaluate((id) => document.querySelector<HTMLElement>(`[data-rail-step="${id}"]`)?.click(), oneOf(ids)),
    () => page.evaluate((share) => window.scrollTo(0, share * document.body.scrollHeight), random()),
    () => resize(oneOf(sizes)),
    // Not out of the page: of its history only what the story has pushed.
    () => page.evaluate(`void (navigation.currentEntry.index > ${start} && history.back())`),
  ];
  const readFor = async (seconds: number) => {
    await page.mouse.move(195, 300);
    const end = Date.now() + seconds * 1000;
    for (let count = 0; Date.now() < end; count += 1) {
      await oneOf(acts)();
      if (count % 20) continue;
      await rest(page);
      await readRight(page);
      await expect.poll(() => leftOver(page)).toEqual([]);
    }
    // At one place and size, so that what is held can be compared.
    await resize(sizes[0]);
    await scrollTo(page, 0);
    await rest(page);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return { heap: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes'), listeners: valueOf('JSEventListeners') };
  };
  // What a browser keeps for good once anything has happened is there before it is counted.
  await readFor(SECONDS / 4);
  const middle = await readFor((SECONDS * 3) / 8);
  const after = await readFor((SECONDS * 3) / 8);
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ seconds: SECONDS, middle, after }) });
  expect(after.heap / middle.heap).toBeLessThan(1.1);
  expect(after.nodes - middle.nodes).toBeLessThan(50);
  expect(after.listeners - middle.listeners).toBeLessThan(5);
  expect((await readRight(page)).expected.step).toBeNull();
  expect(await errors()).toEqual([]);
});
