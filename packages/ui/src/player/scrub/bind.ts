import { tracksOf } from '../../score/index';
import type { Track } from '../../score/index';
import { lifted } from '../popovers';
import { cutToChange, keyframesFor, litIntervals } from './keyframes';
import { play, viewTimeline } from './motion';
import type { Clock } from './motion';
import { formOf, scoreOf, stopsOf, unitOf } from '../story/elements';
import type { StepElements } from '../story/elements';

/** A step whose drawing follows the scroll. */
export interface Bound {
  /** Shows the parts that are needed from this beat to the next (any number: the nearest beat's), and hides the rest. */
  show(beat: number): void;
  /** Where there are no scroll timelines: sets the picture by the section's place. */
  tick(): void;
  release(): void;
}

const RAIL_BAR: Track = {
  part: '',
  property: 'transform',
  pattern: 'scaleX(#)',
  keys: [
    [0, 0],
    [1, 1],
  ],
};

/** Binds one step's score to its section's way past the reading line (`line` px). Changes styles and animations only; where it throws, none is left. */
export function bind(step: StepElements, line: number): Bound {
  const { section, drawing } = step;
  const stops = stopsOf(step);
  const unit = drawing ? unitOf(drawing) : undefined;
  const followers = new Set<(share: number) => void>();
  const share = () => {
    const { top, height } = section.getBoundingClientRect();
    return Math.min(1, Math.max(0, (line - lifted() - top) / height));
  };
  const clock: Clock = {
    timeline: viewTimeline(section, line),
    follow: (listener) => {
      followers.add(listener);
      listener(share());
      return () => followers.delete(listener);
    },
  };
  const releases: (() => void)[] = [];
  const lit: { element: HTMLElement; beats: Set<number> }[] = [];
  const put = (element: HTMLElement, track: Track) => {
    const frames = keyframesFor(track, stops, unit);
    if (frames) releases.push(play(element, track.property, cutToChange(frames), clock));
  };
  const release = () => {
    for (const end of releases) end();
    for (const { element } of lit) delete element.dataset.lit;
  };
  const putAll = () => {
    if (step.bar) put(step.bar, RAIL_BAR);
    const score = drawing && scoreOf(drawing);
    if (!drawing || !score) return;
    const parts = new Map(
      [...drawing.querySelectorAll<HTMLElement>('[data-part]')].map((element) => [element.dataset.part, element]),
    );
    for (const track of tracksOf(score[formOf(drawing)])) {
      const element = parts.get(track.part);
      if (!element) continue;
      put(element, track);
      if (track.property !== 'opacity') continue;
      const intervals = litIntervals(track, stops);
      lit.push({ element, beats: new Set(stops.filter((_, i) => intervals[i]).map((stop) => stop.beat)) });
    }
  };
  try {
    putAll();
  } catch (error) {
    // What has been put already would go on without anybody to end it.
    release();
    throw error;
  }
  return {
    show: (beat) => {
      const nearest = Math.min(step.beats.length - 1, Math.max(0, beat));
      for (const { element, beats } of lit) {
        const isLit = beats.has(nearest) ? 'yes' : 'no';
        if (element.dataset.lit !== isLit) element.dataset.lit = isLit;
      }
    },
    tick: () => {
      if (followers.size === 0) return;
      const now = share();
      for (const follower of followers) follower(now);
    },
    release,
  };
}
