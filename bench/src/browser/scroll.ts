import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from './phone';

/**
 * Scrolls down by `distance` px at an even pace. The browser makes the wheel events itself: events sent one by one from outside
 * would each wait for the page's main thread, which fingers do not.
 *
 * @param speed px a second
 * @returns how far the page went, px
 * @throws Error where it takes more than four times as long as it should
 */
export async function scrollDown({ cdp, page }: Tab, distance: number, speed: number): Promise<number> {
  // The browser's gestures can wait for ever on a page that never asked for wheel events.
  const from = await page.evaluate(() => {
    addEventListener('wheel', () => {}, { passive: true });
    return scrollY;
  });
  const where = { x: 195, y: 640, yDistance: -distance, speed, gestureSourceType: 'mouse' } as const;
  const late = sleep((4000 * distance) / speed + 10_000, null, { ref: false }).then(() => {
    throw new Error('A scroll did not end.');
  });
  await Promise.race([cdp.send('Input.synthesizeScrollGesture', where), late]);
  return (await page.evaluate(() => scrollY)) - from;
}

/** Goes through the whole page, a third of a window each frame, and back up: everything has then been laid out and painted once. */
export async function leafThrough({ page }: Tab): Promise<void> {
  await page.evaluate(async () => {
    const end = document.documentElement.scrollHeight - innerHeight;
    for (let y = innerHeight / 3; y < end + innerHeight / 3; y += innerHeight / 3) {
      await new Promise((done) => requestAnimationFrame(done));
      scrollTo(0, y);
    }
    scrollTo(0, 0);
    await new Promise((done) => requestAnimationFrame(done));
  });
}
