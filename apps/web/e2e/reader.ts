import type { CompiledStory } from '@proscenium/ui/scenes';
import { sample, type Form, type Score } from '@proscenium/ui/score';
import type { EnginePage } from './engines/page';
import { measurePage, posesOff, type Measured, type Shown } from './reader-in-page';
import { expect } from './test';

/** What a page must be able to do to be read. */
export type Readable = Pick<EnginePage, 'evaluate'>;

/** Where the reader is, by the position formula. */
export interface Place {
  /** Null above the first step. */
  step: string | null;
  /** -1 above the first beat of the step. */
  beat: number;
  /** 0-1. */
  progress: number;
}

/** What a page shows, and what it should show where it stands. */
export interface Reading {
  y: number;
  expected: Place;
  shown: Shown;
  measured: Measured;
}

/** Share of an interval between two keyframes, at either end, in which the picture stands. */
const REST = 0.12;
/** Pixels below the reading line at which a top already counts as having passed it. */
const CLOSE = 6;

/** The position formula, written down once more, so that the player's own cannot excuse itself. */
export function placeOf({ line, steps }: Measured): Place {
  const step = steps.findLast(({ top }) => top <= line + CLOSE);
  if (!step) return { step: null, beat: -1, progress: 0 };
  const ends = [...step.beats.slice(1).map(({ top }) => top), step.bottom];
  const stops = step.beats.flatMap(({ top, at }, beat) =>
    at.map((p, i) => ({ p, y: top + (((ends[beat] ?? top) - top) * i) / at.length })),
  );
  const beat = step.beats.findLastIndex(({ top }) => top <= line + CLOSE);
  const before = stops.findLastIndex(({ y }) => y <= line);
  const [from, to] = [stops[before], stops[before + 1]];
  if (!from) return { step: step.id, beat, progress: stops[0]?.p ?? 0 };
  if (!to) return { step: step.id, beat, progress: from.p };
  const share = ((line - from.y) / (to.y - from.y) - REST) / (1 - 2 * REST);
  return { step: step.id, beat, progress: from.p + (to.p - from.p) * Math.min(1, Math.max(0, share)) };
}

/** Reads the page where it stands. */
export async function read(page: Readable): Promise<Reading> {
  const { measured, shown } = await page.evaluate(measurePage);
  return { y: measured.y, expected: placeOf(measured), shown, measured };
}

/** The signs by which a page tells the step, as the formula wants them: see `Shown`. */
const signsOf = ({ step }: Place, hasDrawing: boolean): Omit<Shown, 'bar' | 'form'> => ({
  current: step ?? '',
  marked: step === null ? [] : [step],
  drawings: [hasDrawing && step !== null ? step : 'opening'],
});

/** What is not as the formula wants it; null where all is well. */
function faultOf({ expected, shown }: Reading, isStill: boolean, story?: CompiledStory): string | null {
  const { bar, form: _, ...signs } = shown;
  const wanted = signsOf(expected, !story || (expected.step ?? '') in story.drawings);
  if (JSON.stringify(signs) !== JSON.stringify(wanted))
    return `shows ${JSON.stringify(signs)} instead of ${JSON.stringify(wanted)}`;
  const progress = isStill ? 0 : expected.progress;
  if (expected.step !== null && !(Math.abs(bar - progress) <= 0.01))
    return `the rail's bar stands at ${bar} instead of ${progress}`;
  return null;
}

/**
 * Waits until the page shows what the position formula wants: current step, mark in the rail, the one visible drawing, and progress within
 * 0.01. Fails with the difference where it does not within a second. `isStill`: the reader wants no motion, so that only the step counts.
 * `story`: named where not every step has a drawing.
 */
export async function readRight(page: Readable, isStill = false, story?: CompiledStory): Promise<Reading> {
  const end = Date.now() + 1000;
  for (;;) {
    const reading = await read(page);
    const fault = faultOf(reading, isStill, story);
    if (!fault) return reading;
    if (Date.now() > end) throw new Error(`at y ${reading.y}: ${fault}`);
    await settle(page);
  }
}

/** Waits for two frames. */
export const settle = (page: Readable): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Scrolls at once, by script, and waits for the frame. */
export const scrollTo = (page: Readable, y: number): Promise<void> =>
  page.evaluate(async (to: number) => {
    window.scrollTo(0, to);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, y);

/** Waits until the page has stood still for five frames in a row. */
export const rest = (page: Readable): Promise<void> =>
  page.evaluate(async () => {
    let still = 0;
    for (let frames = 0; still < 5 && frames < 300; frames += 1) {
      const before = scrollY;
      await new Promise(requestAnimationFrame);
      still = scrollY === before ? still + 1 : 0;
    }
  });

/** Scrolls by one stroke of a wheel, or by more where an engine loses one, until the page stands at `y`. */
export async function wheelTo(page: EnginePage, y: number): Promise<void> {
  await page.mouse.move(195, 530);
  await expect(async () => {
    const by = Math.round(y - (await page.evaluate(() => scrollY)));
    if (Math.abs(by) > 1) await page.mouse.wheel(0, by);
    await rest(page);
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(2);
  }).toPass({ intervals: [0], timeout: 10_000 });
}

/** Clicks by script: a driver may scroll on its way to what it clicks. */
export const press = (page: Readable, selector: string): Promise<void> =>
  page.evaluate((what: string) => {
    const found = document.querySelector<HTMLElement>(what);
    if (!found) throw new Error(`There is no ${what}.`);
    found.click();
  }, selector);

/** Waits until the function's answer in the page is `wanted`, also while the page is on its way to another. */
export function becomes<T, A>(page: Readable, ask: string | ((arg: A) => T), wanted: unknown, arg?: A): Promise<void> {
  const answer = () => page.evaluate(ask as (arg: unknown) => unknown, arg).catch((error: unknown) => String(error));
  return expect.poll(answer, { timeout: 10_000, intervals: [30, 50, 100] }).toEqual(wanted);
}

/**
 * What in the picture of `step` differs from its score at `progress`: parts whose computed transform, opacity or clip is another, at most
 * `close` pixels (or hundredths) apart. Empty where the picture is right.
 */
export async function pictureOff(
  page: Readable,
  { drawings }: CompiledStory,
  step: string | null,
  progress: number | 'poster',
  close = 0.75,
): Promise<string[]> {
  const score = JSON.parse(drawings[step ?? '']?.score ?? 'null') as Score | null;
  if (!score || !step) return [];
  const form = (await page.evaluate(measurePage)).shown.form as Form;
  const poses = [...sample(score[form], progress === 'poster' ? score.poster : progress)];
  return page.evaluate(posesOff, { step, poses: poses as [string, Record<string, string>][], close });
}

/** Scroll positions of a story as it is laid out now, for an even share of every interval between two keyframes. */
export function positions({ line, y, steps }: Measured, shares: readonly number[]): number[] {
  return steps.flatMap(({ beats, bottom }) =>
    beats.flatMap(({ top }, i) => {
      const end = beats[i + 1]?.top ?? bottom;
      return shares.map((share) => Math.round(top + (end - top) * share - line + y));
    }),
  );
}

/** The same for one step. */
export const positionsIn = (measured: Measured, step: number, shares: readonly number[]): number[] =>
  positions({ ...measured, steps: measured.steps.slice(step, step + 1) }, shares);
