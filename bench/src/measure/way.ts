import type { Tab } from '../browser/launch';
import type { Candidate } from '../candidate';

/** The way that is scrolled, px from the top of the page. */
export interface Way {
  from: number;
  to: number;
}

/** How long a way a candidate's page is scrolled: its story, without what comes after; or some steps from the middle. */
export async function wayOf({ page }: Tab, { scrolled }: Candidate): Promise<Way> {
  const { tops, end } = await page.evaluate(() => {
    const sections = [...document.querySelectorAll('[data-step]')].map((step) => step.getBoundingClientRect());
    return {
      tops: sections.map(({ top }) => top + scrollY),
      end: (sections.at(-1)?.bottom ?? 0) + scrollY - innerHeight,
    };
  });
  if (scrolled === 'story') return { from: 0, to: Math.floor(end) };
  const first = Math.max(0, Math.floor((tops.length - 1 - scrolled.steps) / 2));
  return { from: Math.floor(tops[first] ?? 0), to: Math.floor(tops[first + scrolled.steps] ?? end) };
}

/** Where on its way the camera moves: pieces of it, px. */
export type Moves = readonly (readonly [from: number, to: number])[];

const STEP = 20;

/** Goes the way in small steps and notes where the camera's box changes. */
export async function movesOf({ page }: Tab, camera: string, { from, to }: Way): Promise<Moves> {
  const boxes = await page.evaluate(
    async ({ selector, start, end, step }) => {
      const list: (number[] | null)[] = [];
      for (let y = start; y <= end; y += step) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = document.querySelector(selector)?.getBoundingClientRect();
        list.push(box ? [box.left, box.top, box.width] : null);
      }
      return list;
    },
    { selector: camera, start: from, end: to, step: STEP },
  );
  return movingPieces(boxes, from, STEP);
}

/** Boxes seen every `step` px from `from` on, as pieces in which they change by more than a quarter of a pixel. */
export function movingPieces(boxes: readonly (readonly number[] | null)[], from: number, step: number): Moves {
  const pieces: [number, number][] = [];
  for (const [i, box] of boxes.entries()) {
    const before = boxes[i - 1];
    // A jump is a change of scene.
    const far = box && before ? Math.max(...box.map((value, j) => Math.abs(value - (before[j] ?? value)))) : 0;
    if (far < 0.25 || far > 300) continue;
    const start = from + (i - 1) * step;
    const last = pieces.at(-1);
    if (last && last[1] === start) last[1] = start + step;
    else pieces.push([start, start + step]);
  }
  return pieces;
}
