import { animate } from 'framer-motion/dom/mini';
import type { Change } from './keyframes';

/** Longest time of a scrubbed animation, seconds; its clock is the scroll position, so only the share counts. */
const LENGTH = 1;

/** The clock of a step: its section passing the reading line. */
export interface Clock {
  /** Null where the browser has no scroll timelines. */
  timeline: AnimationTimeline | null;
  /** Calls back with the share (0-1) of the section above the line, now and whenever it changes; returns the way out. */
  follow(listener: (share: number) => void): () => void;
}

interface ViewTimelineWindow {
  ViewTimeline?: new (options: { subject: Element; inset: string }) => AnimationTimeline;
}

/** A view timeline over `subject` with its start at the reading line (`line` px from the top); null where there is none. */
export function viewTimeline(subject: Element, line: number): AnimationTimeline | null {
  const { ViewTimeline } = window as ViewTimelineWindow;
  // WebKit reads a pair of CSS.px and 'auto' as two lengths, so the inset is written as a string.
  return ViewTimeline ? new ViewTimeline({ subject, inset: `${line}px auto` }) : null;
}

/**
 * Plays one property of one element along a clock, linearly between its keyframes. Returns the way out, which takes the animation away again.
 * A browser with scroll timelines does it by itself; framer-motion, which stands behind this function only, does it in the others.
 */
export function play(element: Element, property: string, change: Change, clock: Clock): () => void {
  const { from, to, times, values } = change;
  if (clock.timeline) {
    // In one call: the library would begin on the document's clock and change over, at twice the cost for every part.
    const [rangeStart, rangeEnd] = [from, to].map((share) => `exit-crossing ${share * 100}%`);
    const options = { fill: 'both', easing: 'linear', timeline: clock.timeline, rangeStart, rangeEnd } as const;
    const animation = element.animate({ [property]: values, offset: times }, options as KeyframeAnimationOptions);
    return () => animation.cancel();
  }
  const controls = animate(element, { [property]: values }, { duration: LENGTH, ease: 'linear', times });
  let unfollow = () => {};
  controls.attachTimeline({
    observe: (animation) => {
      animation.pause();
      unfollow = clock.follow((share) => {
        animation.time = Math.min(1, Math.max(0, (share - from) / (to - from))) * LENGTH;
      });
      return unfollow;
    },
  });
  // Not the way out that attachTimeline returns: it would write the styles down first, which throws where a part is not displayed.
  return () => {
    unfollow();
    controls.cancel();
  };
}
