import type { Tab } from './engines';
import { readRight, rest } from './reader';
import { leftOver } from './robust-near';
import { publishedStories } from './stories';
import { expect, test } from './test';

/** How long to read, seconds. */
const SECONDS = Number(process.env['SOAK_SECONDS'] ?? 20);

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

const sizes: [width: number, height: number][] = [
  [390, 664],
  [844, 390],
  [1024, 768],
  [320, 568],
];

for (const { story } of publishedStories()) {
  const ids = story.steps.map(({ id }) => id);

  test(`${story.slug}: read at random for ${SECONDS} s it holds no more than before, says nothing and is right`, async ({
    openTab,
    engine,
    site,
  }) => {
    test.skip(engine !== 'chromium', 'Only Chromium tells what a page holds.');
    test.setTimeout((SECONDS + 60) * 1000);
    const tab: Tab = await openTab();
    let first = 0;
    const random = seeded(20240619);
    const oneOf = <T>(choices: readonly T[]) => choices[Math.floor(random() * choices.length)] as T;
    const acts = [
      () => tab.wheel(Math.round(random() * 1200 - 500)),
      () => tab.wheel(Math.round(random() * 1200 - 500)),
      () => tab.wheel(oneOf([120, 120, -120])),
      () => tab.key(oneOf(['PageDown', 'PageUp', 'ArrowDown', ' ', 'End', 'Home'])),
      () =>
        tab.eval((id: string) => document.querySelector<HTMLElement>(`[data-rail-step="${id}"]`)?.click(), oneOf(ids)),
      () => tab.eval((share: number) => scrollTo(0, share * document.body.scrollHeight), random()),
      () => tab.size(...oneOf(sizes)),
      // Not out of the page: of its history only what the story has pushed.
      () => tab.eval(`void (navigation.currentEntry.index > ${first} && history.back())`),
    ];
    const readFor = async (seconds: number) => {
      const end = Date.now() + seconds * 1000;
      for (let count = 0; Date.now() < end; count += 1) {
        await oneOf(acts)();
        if (count % 20 === 0) {
          await rest(tab);
          await readRight(tab);
          expect(await leftOver(tab)).toEqual([]);
        }
      }
    };
    /** At one place and size, so that what is held can be compared. */
    const held = async () => {
      await tab.size(390, 664);
      await tab.scrollTo(0);
      await rest(tab);
      return tab.held();
    };
    await tab.goto(`${site}/${story.slug}/`);
    first = await tab.eval<number, []>('navigation.currentEntry.index');
    // What a browser keeps for good once anything has happened is there before it is counted.
    await readFor(SECONDS / 4);
    await held();
    await readFor((SECONDS * 3) / 8);
    const middle = await held();
    await readFor((SECONDS * 3) / 8);
    const after = await held();
    test.info().annotations.push({ type: 'held', description: JSON.stringify({ seconds: SECONDS, middle, after }) });
    expect(after.heap / middle.heap).toBeLessThan(1.1);
    expect(after.nodes - middle.nodes).toBeLessThan(50);
    expect(after.listeners - middle.listeners).toBeLessThan(5);
    expect((await readRight(tab)).expected.step).toBeNull();
    expect(await leftOver(tab)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
}
