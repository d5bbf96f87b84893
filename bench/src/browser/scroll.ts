import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from './launch';

/** A reader in a hurry: px of every wheel event, and ms from one to the next. */
const STEP = 29;
const PERIOD = 16;

/** How far the finger had come, and when: microseconds on the clock that traces use too (monotonic, Linux and macOS). */
export interface Mark {
  time: number;
  y: number;
}

const now = (): number => Number(process.hrtime.bigint() / 1000n);

/**
 * Scrolls down by `distance` px with wheel events at an even pace (about 1,800 px a second), each sent once the one before has
 * been taken: a slow page is scrolled more slowly and no less far.
 *
 * @param from scroll position at the start, for the marks
 */
export async function scrollDown({ cdp }: Tab, from: number, distance: number): Promise<Mark[]> {
  const marks: Mark[] = [{ time: now(), y: from }];
  let due = Date.now();
  for (let gone = 0; gone < distance; ) {
    const step = Math.min(STEP, distance - gone);
    gone += step;
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 195, y: 640, deltaX: 0, deltaY: step });
    marks.push({ time: now(), y: from + gone });
    due += PERIOD;
    const wait = due - Date.now();
    if (wait > 0) await sleep(wait);
    else due = Date.now();
  }
  return marks;
}

/** Goes through the whole page, a window's third each frame, and back to `to`: everything has then been laid out and painted once. */
export async function leafThrough({ page }: Tab, to = 0): Promise<void> {
  await page.evaluate(
    (back) =>
      new Promise<void>((done) => {
        const end = document.documentElement.scrollHeight - innerHeight;
        let y = 0;
        const next = () => {
          y += innerHeight / 3;
          scrollTo(0, y);
          if (y < end) requestAnimationFrame(next);
          else {
            scrollTo(0, back);
            requestAnimationFrame(() => done());
          }
        };
        requestAnimationFrame(next);
      }),
    to,
  );
}

export const positionOf = ({ page }: Tab): Promise<number> => page.evaluate(() => scrollY);
