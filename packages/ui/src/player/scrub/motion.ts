import { NativeAnimation } from 'framer-motion/dom';
import type { Change } from './keyframes';

/** Length of a scrubbed animation, seconds; its clock is the scroll position, so only the share counts. */
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
export function play(element: HTMLElement, property: string, change: Change, clock: Clock): () => void {
  const { from, to, times, values } = change;
  if (clock.timeline) {
    // In one call: the library would begin on the document's clock and change over, at twice the cost for every part.
    const [rangeStart, rangeEnd] = [from, to].map((share) => `exit-crossing ${share * 100}%`);
    const options = { fill: 'both', easing: 'linear', timeline: clock.timeline, rangeStart, rangeEnd } as const;
    const animation = element.animate({ [property]: values, offset: times }, options as KeyframeAnimationOptions);
    return () => animation.cancel();
  }
  // Of the library's `animate` that part which plays one property: all of it would be a tenth more of the player's file.
  const animation = new NativeAnimation({
    element,
    name: property,
    // Its types know numbers only.
    keyframes: values as never[],
    duration: LENGTH * 1000,
    ease: 'linear',
    times,
  });
  const unfollow = animation.attachTimeline({
    observe: (scrubbed) => {
      scrubbed.pause();
      return clock.follow((share) => {
        scrubbed.time = Math.min(1, Math.max(0, (share - from) / (to - from))) * LENGTH;
      });
    },
  });
  return () => {
    unfollow();
    animation.cancel();
  };
}
