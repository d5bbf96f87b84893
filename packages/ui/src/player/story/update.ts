import { lifted } from '../popovers';
import { bind } from '../scrub/bind';
import { anchorIn, distanceTo } from './anchor';
import { headingAt, layoutNow, stopsOf } from './elements';
import type { Layout } from './elements';
import type { PlayingStory } from './state';
import { CLOSE, currentIndex, SLACK, whereIn } from './where';
import type { Where } from './where';

/** Where the reading line is in the text as it stands now. */
const lineInText = ({ layout }: PlayingStory): number => layout.line - lifted();

const isStill = ({ layout, calm }: PlayingStory): boolean => layout.isStacked || calm.some(({ matches }) => matches);

/** Index of the step on the reading line, from positions alone. */
function indexNow(story: PlayingStory): number {
  const topOf = (index: number) => story.steps[index]?.section.getBoundingClientRect().top ?? Infinity;
  return currentIndex(story.steps.length, topOf, lineInText(story), story.current);
}

/** The reader's place now, from positions alone. */
export function whereNow(story: PlayingStory, index: number = indexNow(story)): Where {
  const step = story.steps[index];
  if (!step) return { step: null, beat: -1, progress: 0 };
  const { top, height } = step.section.getBoundingClientRect();
  return whereIn({ id: step.id, top, height, stops: stopsOf(step) }, lineInText(story));
}

/** Shows what belongs to the reader's place. Returns that place where its step or beat is another than before. */
export function look(story: PlayingStory): Where | null {
  const { steps, root, display } = story;
  const index = indexNow(story);
  const where = whereNow(story, index);
  const isChanged = index !== story.current || where.beat !== story.beat;
  if (index !== story.current || root.dataset.currentStep === undefined) display.show(index);
  story.current = index;
  story.beat = where.beat;
  const place = lineInText(story) + SLACK;
  story.isClose = [steps[index], steps[index + 1]].some((step) =>
    step?.passing.some((part) => Math.abs(part.getBoundingClientRect().top - place) < CLOSE),
  );
  if (isChanged) noteAnchor(story);
  bindCurrent(story);
  display.ground(steps[index]?.beats[Math.max(0, where.beat)]?.dataset.ground);
  return isChanged ? where : null;
}

/** Indexes of the current step and its neighbours. */
export const around = ({ steps, current }: PlayingStory): number[] =>
  [current, current + 1, current - 1].filter((index) => steps[index]);

/** Of those the current one, and each whose border is at most a beat (and `margin` more) away. */
function near(story: PlayingStory, margin: number): number[] {
  const { steps, current, beat } = story;
  const last = (steps[current]?.beats.length ?? 0) - 1;
  return around(story).filter(
    (index) => index === current || (index > current ? beat >= last - 1 - margin : beat <= margin),
  );
}

/** Binds the current step to the scroll, and lets go of those that are far. */
function bindCurrent(story: PlayingStory): void {
  // A beat more, so that a step is not bound again and again for a reader on a border.
  const kept = isStill(story) ? [] : near(story, 1);
  release(story, (index) => !kept.includes(index));
  bindThese(story, isStill(story) ? [] : [story.current]);
}

/** Neighbours that the reader has come near to and that are not bound yet: nothing of them is seen. */
export const unbound = (story: PlayingStory): number[] =>
  isStill(story) ? [] : near(story, 0).filter((index) => !story.bound.has(index));

/** Binds these steps to the scroll, and shows of all that are bound what their beats need. */
export function bindThese({ steps, bound, layout, current, beat }: PlayingStory, indexes: readonly number[]): void {
  for (const index of indexes) {
    const step = steps[index];
    if (step && !bound.has(index)) bound.set(index, bind(step, layout.line));
  }
  for (const [index, { show }] of bound) show(index < current ? Infinity : index > current ? -1 : beat);
}

/** Takes the animations of steps away; default: of all. */
export function release({ bound }: PlayingStory, isFar: (index: number) => boolean = () => true): void {
  for (const [index, binding] of bound) {
    if (!isFar(index)) continue;
    binding.release();
    bound.delete(index);
  }
}

/** Follows the scroll. Whether it must be looked again: triggers do not tell of tops that stand near the line, or pass it by a jump. */
export function follow(story: PlayingStory): boolean {
  const by = scrollY - story.scroll;
  story.scroll = scrollY;
  if (by !== 0) story.direction = by > 0 ? 'down' : 'up';
  for (const { tick } of story.bound.values()) tick();
  // A jump from below the last step to above the first, or back, passes the line without a step on it before or after.
  return story.isClose || Math.abs(by) > innerHeight / 2;
}

/** Whether a layout is another one for the text; a window's height alone is not. */
const isTurned = (before: Layout, now: Layout): boolean =>
  now.line !== before.line || now.width !== before.width || now.isStacked !== before.isStacked;

/** Notes down what stands on the line. */
export function noteAnchor(story: PlayingStory): void {
  // A window that has changed shows another place than the reader's, until that has been put back.
  if (isTurned(story.layout, layoutNow(story.root))) return;
  const step = story.steps[story.current];
  story.anchor = step ? anchorIn(step, lineInText(story)) : null;
}

/**
 * Measures the window, and puts the reader back where it has been turned or resized. Lets go only of what that or the text has moved: address bars come and
 * go without any change of layout. Whether the place of the triggers is another.
 */
export function measure(story: PlayingStory): boolean {
  const { layout: before, anchor } = story;
  const now = layoutNow(story.root);
  story.layout = now;
  const isOther = isTurned(before, now);
  if (isOther && anchor) scrollBy({ top: distanceTo(anchor, lineInText(story)), behavior: 'instant' });
  if (isOther || story.isTextMoved) release(story);
  story.isTextMoved = false;
  return now.line !== before.line || now.height !== before.height;
}

/** A step has been chosen: its heading takes the focus, and the list of all steps closes. */
export function arriveAt({ root }: PlayingStory): void {
  headingAt(root, location.hash)?.focus({ preventScroll: true });
  root.querySelector('[data-rail-all]')?.removeAttribute('open');
}
