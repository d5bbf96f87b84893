import type { Tab } from '../browser/phone';

/** The way that is scrolled, px from the top of the page. */
export interface Way {
  from: number;
  to: number;
}

/** How far a page is scrolled: its story, without what comes after; or `steps` steps from the middle. */
export function wayOf({ page }: Tab, steps?: number): Promise<Way> {
  return page.evaluate((count) => {
    const sections = [...document.querySelectorAll('[data-step]')].map((step) => step.getBoundingClientRect());
    const end = (sections.at(-1)?.bottom ?? 0) - innerHeight;
    const first = Math.max(0, Math.floor((sections.length - 1 - (count ?? 0)) / 2));
    const [from, to] = count ? [sections[first]?.top ?? 0, sections[first + count]?.top ?? end] : [-scrollY, end];
    return { from: Math.floor(from + scrollY), to: Math.floor(to + scrollY) };
  }, steps);
}

/** Where on its way the camera moves: pieces of it, px. */
export type Moves = (readonly [from: number, to: number])[];

const STEP = 20;

/** Where the camera stands: its box from the corner of the picture, and the scene that it shows. */
interface Sight {
  box: number[];
  scene: string | undefined;
}

/** Goes the way in small steps and notes where the camera's box changes. */
export async function movesOf({ page }: Tab, camera: string, { from, to }: Way): Promise<Moves> {
  const sights = await page.evaluate(
    async ({ selector, start, end, step }) => {
      const list: (Sight | null)[] = [];
      for (let y = start; y <= end; y += step) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const element = document.querySelector(selector);
        const box = element?.getBoundingClientRect();
        const art = element?.closest('[data-art]')?.getBoundingClientRect();
        const scene = document.querySelector<HTMLElement>('[data-rail-step][aria-current]')?.dataset['railStep'];
        list.push(box && art ? { box: [box.left - art.left, box.top - art.top, box.width], scene } : null);
      }
      return list;
    },
    { selector: camera, start: from, end: to, step: STEP },
  );
  return movingPieces(sights, from, STEP);
}

/** Sights taken every `step` px from `from` on, as pieces in which the box changes by more than a quarter of a pixel. */
export function movingPieces(sights: readonly (Sight | null)[], from: number, step: number): Moves {
  const pieces: [number, number][] = [];
  for (const [i, sight] of sights.entries()) {
    const before = sights[i - 1];
    if (!sight || !before || sight.scene !== before.scene) continue;
    if (sight.box.every((value, j) => Math.abs(value - (before.box[j] ?? value)) < 0.25)) continue;
    const start = from + (i - 1) * step;
    const last = pieces.at(-1);
    if (last && last[1] === start) last[1] = start + step;
    else pieces.push([start, start + step]);
  }
  return pieces;
}
