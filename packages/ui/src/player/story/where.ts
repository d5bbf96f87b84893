import { progressAt } from '../../score/index';
import type { Stop } from '../../score/index';

/** Where the reader is. */
export interface Where {
  /** Id of the current step; null above the first. */
  step: string | null;
  /** Index of the last beat whose top has passed the reading line; -1 before the first. */
  beat: number;
  /** 0-1 within the step. */
  progress: number;
}

/** A keyframe's place in its step, and the index of the beat it belongs to. */
export interface BeatStop extends Stop {
  beat: number;
}

/** One step as measured, in pixels from the top of the window. */
export interface Measured {
  id: string;
  top: number;
  height: number;
  stops: readonly BeatStop[];
}

/**
 * How far (px) below the reading line a top already counts as passed. Browsers round scroll positions, and scrollama rounds heights while the browser
 * rounds its margins, so a top that stops on the line might go unreported.
 */
export const SLACK = 6;
/** scrollama's trigger lies a little lower (px), so that a top on its way down or up is looked at before it passes for good. */
export const TRIGGER = SLACK + 2;
/** A top that was seen so close (px) to the place where it passes may pass without crossing the trigger: it is watched as it scrolls. */
export const CLOSE = 16;

/**
 * The index of the step under the reading line at `line` px, -1 above the first: the last whose top is not below the line. `topOf` is asked only for the
 * steps between `hint` (where the reader was) and the answer, so that the work does not grow with the story.
 */
export function currentIndex(count: number, topOf: (index: number) => number, line: number, hint: number): number {
  let index = Math.min(count - 1, Math.max(-1, hint));
  const passed = (i: number) => topOf(i) <= line + SLACK;
  while (index >= 0 && !passed(index)) index--;
  while (index + 1 < count && passed(index + 1)) index++;
  return index;
}

/** The reader's beat and progress in a step, by the position formula. */
export function whereIn(step: Measured, line: number): Where {
  const at = (line - step.top) / step.height;
  return {
    step: step.id,
    beat: step.stops.findLast((stop) => stop.at <= at + SLACK / step.height)?.beat ?? -1,
    progress: progressAt(step.stops, at),
  };
}
