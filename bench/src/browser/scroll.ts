import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from './launch';

/** How fast readers scroll, px a second: in a hurry, and at leisure. */
export const SPEEDS = { fast: 1800, slow: 600 } as const;

/** Where the page was, and when: microseconds on the clock that traces use too (monotonic; Linux and macOS). */
export interface Mark {
  time: number;
  y: number;
}

const now = (): number => Number(process.hrtime.bigint() / 1000n);

/** The browser's gestures can wait for ever on a page that never asked for wheel events. */
export async function awaitWheel({ page }: Tab): Promise<void> {
  await page.evaluate(() => addEventListener('wheel', () => {}, { passive: true }));
}

/**
 * Scrolls down by `distance` px at an even pace. The browser makes the wheel events itself: events sent one by one from outside
 * would each wait for the page's main thread, which fingers do not.
 *
 * @param from scroll position at the start, for the marks
 * @param speed px a second
 * @returns where the page stood when it began and when it ended
 * @throws Error where it takes more than four times as long as it should
 */
export async function scrollDown(
  { cdp, page }: Tab,
  from: number,
  distance: number,
  speed: number = SPEEDS.fast,
): Promise<[Mark, Mark]> {
  const begun = now();
  const gesture = cdp.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 640,
    yDistance: -distance,
    speed,
    gestureSourceType: 'mouse',
  });
  const over = new AbortController();
  const late = sleep((4000 * distance) / speed + 10_000, undefined, { signal: over.signal }).then(() => {
    throw new Error('A scroll did not end.');
  });
  await Promise.race([gesture, late]);
  over.abort();
  late.catch(() => {});
  const ended = now();
  const y = await page.evaluate(() => scrollY);
  return [
    { time: begun, y: from },
    { time: ended, y },
  ];
}

/** Goes through the whole page, a third of a window each frame, and to `back`: everything has then been laid out and painted once. */
export async function leafThrough({ page }: Tab, back = 0): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        const end = document.documentElement.scrollHeight - innerHeight;
        let y = 0;
        const next = () => {
          y += innerHeight / 3;
          scrollTo(0, y);
          if (y < end) requestAnimationFrame(next);
          else {
            scrollTo(0, to);
            requestAnimationFrame(() => done());
          }
        };
        requestAnimationFrame(next);
      }),
    back,
  );
}
