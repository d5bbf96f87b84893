import { openStory } from './state';
import { whereNow } from './update';
import { watch } from './watch';
import type { Where } from './where';

/** A playing story. */
export interface Player {
  /** The reader's place, computed now. */
  where(): Where;
  /** Takes everything back: animations, listeners, observers, attributes. */
  stop(): void;
}

/**
 * Plays a story: binds the score of the current step, and of a neighbour that the reader comes near, to the scroll, shows the current drawing, marks the
 * rail. `root` is the element with `data-story`. It changes attributes, styles and animations only, never nodes or text. With reduced motion the posters
 * stand and change at the steps' borders. `onFail` is called once, after everything has been taken back, when anything in it throws.
 */
export function playStory(root: HTMLElement, onFail: (error: unknown) => void = () => {}): Player {
  const story = openStory(root);
  const stop = watch(story, onFail);
  return { where: () => whereNow(story), stop };
}
