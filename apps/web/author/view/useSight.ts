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
}

/** Looks at the page in every frame. Null before the first. */
export function useSight(story: Story): Sight | null {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    const page = document.querySelector<HTMLElement>('[data-story]');
    if (!page) return;
    const steps = stepsIn(page);
    let direction: Sight['direction'] = 'none yet';
    let y = scrollY;
    const look = () => {
      frame = requestAnimationFrame(look);
      if (scrollY !== y) direction = scrollY > y ? 'down' : 'up';
      y = scrollY;
      setSight({ moment: readMoment(page, steps, story), steps, direction });
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [story]);
  return sight;
}
