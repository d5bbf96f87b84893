import { anchorIn, distanceTo } from './anchor';
import type { Anchor } from './anchor';
import { bind } from './bind';
import type { Bound } from './bind';
import { lifted } from './cards';
import { lookAgain } from './look';
import { whenIdle } from './idle';
import { headingAt, isStacked, readingLine, stillness, stepsIn, stopsOf } from './page';
import { showSteps } from './sight';
import { watchSizes } from './sizes';
import { CLOSE, currentIndex, SLACK, whereIn } from './where';
import type { Where } from './where';

/** Name of the event that the story's element sends when the step or the beat changes; `detail` is a `Where` with a direction. */
export const LOOK_EVENT = 'proscenium:look';

/** How often, while the page scrolls, the reader's place is noted down (ms), to be kept when the window changes. */
const NOTE_EVERY = 150;

/** A playing story. */
export interface Player {
  /** The reader's place, computed now. */
  where(): Where;
  /** Takes everything back: animations, listeners, observers, attributes. */
  stop(): void;
}

/**
 * Plays a story: binds the score of the current step, and of a neighbour that the reader comes near, to the scroll, shows the current drawing, marks the
 * rail. `root` is the element with `data-story`. It changes attributes, styles and animations only, never nodes or text. With reduced motion the posters stand and change at the
 * steps' borders. `onFail` is called once, after everything has been taken back, when anything in it throws.
 */
export function playStory(root: HTMLElement, onFail: (error: unknown) => void = () => {}): Player {
  const steps = stepsIn(root);
  const sight = showSteps(root, steps);
  const calm = stillness();
  let stacked = isStacked(root);
  const isStill = () => stacked || calm.some(({ matches }) => matches);
  const bound = new Map<number, Bound>();
  const abort = new AbortController();
  let line = readingLine(root);
  let current = -1;
  let beat = -1;
  let direction: 'up' | 'down' | null = null;
  let lastScroll = scrollY;
  let frame = 0;
  let isClose = false;
  let isLaidOutAnew = false;
  const idle = whenIdle();
  let anchor: Anchor | null = null;
  let noting = 0;
  let [width, height] = [innerWidth, innerHeight];

  /** Where the reading line is in the text as it stands now. */
  const lineInText = () => line - lifted();
  const topOf = (index: number) => steps[index]?.section.getBoundingClientRect().top ?? Infinity;
  const where = (): Where => {
    const index = currentIndex(steps.length, topOf, lineInText(), current);
    const step = steps[index];
    if (!step) return { step: null, beat: -1, progress: 0 };
    const { top, height } = step.section.getBoundingClientRect();
    return whereIn({ id: step.id, top, height, stops: stopsOf(step) }, lineInText());
  };

  const release = (index: number) => {
    bound.get(index)?.release();
    bound.delete(index);
  };
  /** The current step, and those whose border is at most a beat (and `margin` more) away. */
  const near = (margin: number) => {
    const last = (steps[current]?.beats.length ?? 0) - 1;
    return [current, ...(beat >= last - 1 - margin ? [current + 1] : []), ...(beat <= margin ? [current - 1] : [])];
  };
  const bindOne = (index: number) => {
    const step = steps[index];
    if (step && !bound.has(index)) bound.set(index, bind(step, line));
  };
  const showBound = () => {
    for (const [i, binding] of bound) binding.show(i < current ? Infinity : i > current ? -1 : beat);
  };
  const bindNear = () => {
    const around = [current, current + 1, current - 1].filter((index) => steps[index]);
    lookout.watch(around);
    sizes.watch(around.flatMap((index) => steps[index]?.section ?? []));
    // A beat more, so that a step is not bound again and again for a reader on a border.
    const kept = isStill() ? [] : near(1);
    for (const index of bound.keys()) if (!kept.includes(index)) release(index);
    if (isStill()) return;
    bindOne(current);
    showBound();
    if (near(0).every((index) => bound.has(index) || !steps[index])) return;
    // Nothing of a neighbour is seen yet.
    idle.soon(bindNeighbours);
  };

  const isCloseTo = (element: Element) => Math.abs(element.getBoundingClientRect().top - lineInText() - SLACK) < CLOSE;

  const note = () => {
    noting = 0;
    // A window that has changed shows another place than the reader's, until that has been put back.
    if (innerWidth !== width || readingLine(root) !== line) return;
    const step = steps[current];
    anchor = step ? anchorIn(step, lineInText()) : null;
  };

  const look = () => {
    const now = where();
    const index = steps.findIndex(({ id }) => id === now.step);
    if (index !== current || root.dataset.currentStep === undefined) sight.show(index);
    const changed = index !== current || now.beat !== beat;
    [current, beat] = [index, now.beat];
    isClose = [steps[index], steps[index + 1]].some(
      (step) => step && [step.section, ...step.beats].some((element) => isCloseTo(element)),
    );
    if (changed) note();
    bindNear();
    sight.ground(steps[index]?.beats[Math.max(0, beat)]?.dataset.ground);
    if (changed) root.dispatchEvent(new CustomEvent(LOOK_EVENT, { bubbles: true, detail: { ...now, direction } }));
  };

  const guarded = (job: () => void) => () => {
    try {
      job();
    } catch (error) {
      stop();
      onFail(error);
    }
  };
  const bindNeighbours = guarded(() => {
    near(0).forEach(bindOne);
    showBound();
  });
  const lookout = lookAgain(
    steps.map(({ section, beats }) => [section, ...beats]),
    line,
    guarded(look),
  );

  /** Binds anew only what the window or the text has moved: address bars come and go without any change of layout. */
  const measure = guarded(() => {
    const to = readingLine(root);
    const isTurned = to !== line || innerWidth !== width || isStacked(root) !== stacked;
    if (to !== line || innerHeight !== height) lookout.aim(to);
    [line, width, height, stacked] = [to, innerWidth, innerHeight, isStacked(root)];
    if (isTurned && anchor) scrollBy({ top: distanceTo(anchor, lineInText()), behavior: 'instant' });
    if (isTurned || isLaidOutAnew) for (const index of bound.keys()) release(index);
    isLaidOutAnew = false;
    look();
  });
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  };
  const sizes = watchSizes(() => {
    isLaidOutAnew = true;
    later();
  });
  addEventListener('resize', later, { signal: abort.signal });
  addEventListener('pageshow', later, { signal: abort.signal });
  for (const query of calm) query.addEventListener('change', measure, { signal: abort.signal });
  const onChoice = guarded(() => {
    headingAt(root, location.hash)?.focus({ preventScroll: true });
    root.querySelector('[data-rail-all]')?.removeAttribute('open');
  });
  addEventListener('hashchange', onChoice, { signal: abort.signal });
  const onScroll = guarded(() => {
    const by = scrollY - lastScroll;
    lastScroll = scrollY;
    if (by !== 0) direction = by > 0 ? 'down' : 'up';
    for (const binding of bound.values()) binding.tick();
    // A jump from below the last step to above the first, or back, passes the line without a step on it before or after.
    if (isClose || Math.abs(by) > innerHeight / 2) look();
    noting ||= window.setTimeout(guarded(note), NOTE_EVERY);
  });
  addEventListener('scroll', onScroll, { passive: true, signal: abort.signal });

  function stop() {
    abort.abort();
    cancelAnimationFrame(frame);
    clearTimeout(noting);
    idle.stop();
    sizes.stop();
    lookout.stop();
    for (const index of bound.keys()) release(index);
    sight.clear();
  }

  measure();
  return { where, stop };
}
