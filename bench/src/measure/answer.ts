import { onSlowPhone } from '../browser/phone';
import type { Figures } from '../pages';

/** When, ms after navigation began, and where the camera was seen; null where there was none. */
type Sight = [time: number, box: string | null];

/**
 * A reader who scrolls as soon as there is anything to scroll: the time from navigation until the stage shows what belongs to the
 * place they went to. The page is asked in every frame where its camera is. Slow network, slow processor.
 *
 * @param y where the reader goes to, px: in the middle of a move, so that no still looks right by chance
 */
export function measureAnswer(url: string, camera: string, y: number): Promise<Figures> {
  return onSlowPhone(async ({ page }) => {
    await page.addInitScript(
      ({ selector, to }) => {
        const sights: Sight[] = [];
        Object.assign(window, { sights });
        const look = () => {
          if (document.body && scrollY !== to) scrollTo(0, to);
          const box = document.querySelector(selector)?.getBoundingClientRect();
          const isThere = box && scrollY === to;
          sights.push([performance.now(), isThere ? [box.left, box.top, box.width].map(Math.round).join(' ') : null]);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { selector: camera, to: y },
    );
    await page.goto(url);
    await page.waitForTimeout(3000);
    const sights = await page.evaluate(() => (window as unknown as { sights: Sight[] }).sights);
    return { 'first answer, ms': answeredAt(sights) };
  });
}

/** The first time from which on the camera stands where it stands in the end. Null where it was never seen. */
export function answeredAt(sights: readonly Sight[]): number | null {
  const final = sights.at(-1)?.[1] ?? null;
  if (final === null) return null;
  const last = sights.findLastIndex(([, box]) => box !== final);
  return sights[last + 1]?.[0] ?? null;
}
