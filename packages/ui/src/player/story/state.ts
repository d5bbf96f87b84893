import type { Bound } from '../scrub/bind';
import type { Anchor } from './anchor';
import { displaySteps } from './display';
import type { Display } from './display';
import { layoutNow, stillness, stepsIn } from './elements';
import type { Layout, StepElements } from './elements';

/** All that is known of a story under way. `watch` says when to look, and only `update` changes what stands here. */
export interface PlayingStory {
  readonly root: HTMLElement;
  readonly steps: readonly StepElements[];
  readonly display: Display;
  /** While one of them matches, posters stand and nothing follows the scroll. */
  readonly calm: readonly MediaQueryList[];
  /** Steps whose score follows the scroll, by index. */
  readonly bound: Map<number, Bound>;
  /** Index of the step on the reading line; -1 above the first. */
  current: number;
  /** Index of the last of its beats that has passed the line; -1 before the first. */
  beat: number;
  /** Which way the page was last scrolled; null before it was. */
  direction: 'up' | 'down' | null;
  /** Where the page stood when it was last scrolled, px. */
  scroll: number;
  /** Whether a top stands so near the line that it may pass it without a trigger. */
  isClose: boolean;
  /** As last measured. */
  layout: Layout;
  /** Whether a text has changed its height since: what is bound to it no longer fits. */
  isTextMoved: boolean;
  /** What stood on the line when it was last noted down, to be put back there after the window has changed. */
  anchor: Anchor | null;
}

/** The story in `root` (the element with `data-story`) before anything of it is shown. */
export function openStory(root: HTMLElement): PlayingStory {
  const steps = stepsIn(root);
  return {
    root,
    steps,
    display: displaySteps(root, steps),
    calm: stillness(),
    bound: new Map(),
    current: -1,
    beat: -1,
    direction: null,
    scroll: scrollY,
    isClose: false,
    layout: layoutNow(root),
    isTextMoved: false,
    anchor: null,
  };
}
