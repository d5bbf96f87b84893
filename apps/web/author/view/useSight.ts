import type { Story } from '@proscenium/story-data';
import { stepsIn, type StepElements } from '@proscenium/ui/player';
import { useEffect, useState } from 'react';
import { readMoment, type Moment } from './moment';

/** The page as it was in the last frame. */
export interface Sight {
  moment: Moment;
  steps: readonly StepElements[];
  /** The last way the page was scrolled. */
  direction: 'down' | 'up' | 'none yet';
  /** Times of the last frames, ms, at most a second of the usual rate; none before the second frame. */
  frames: readonly number[];
}

/** Looks at the page in every frame. Null before the first. */
export function useSight(story: Story): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('[data-story]');
    if (!page) return;
    const steps = stepsIn(page);
    let frames: number[] = [];
    let before: number | null = null;
    let direction: Sight['direction'] = 'none yet';
    let y = scrollY;
    let hint = -1;
    const look = (time: number) => {
      frame = requestAnimationFrame(look);
      if (before !== null) frames = [...frames, time - before].slice(-60);
      before = time;
      if (scrollY !== y) direction = scrollY > y ? 'down' : 'up';
      y = scrollY;
      const moment = readMoment(page, steps, story, hint);
      hint = moment.index;
      setSight({ moment, steps, direction, frames });
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [story]);
  return sight;
}
