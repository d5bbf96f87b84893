import { readingLine, stopsOf, type StepElements } from '@proscenium/ui/player';
import { element } from '../element';
import type { Facts } from './facts';
import { keyframeButtons } from './keyframes';
import { placeOf, type Moment } from './moment';
import { positionOf, shareOf, snapped } from './scrub';

/** Step of the slider; a keyframe within half of it is found exactly. */
const grain = 0.005;

/** Controls that scroll the page. What they show follows from where the page stands: they keep nothing of their own. */
export interface Scrubber {
  node: HTMLElement;
  show(moment: Moment, facts: Facts): void;
}

export function scrubber(story: HTMLElement, steps: readonly StepElements[]): Scrubber {
  let index = -1;
  /** Scrolls to a step's progress; -1 is the opening. */
  const go = (to: number, p: number) => {
    const step = steps[to];
    // A pixel up rather than down: what stands on the line has passed it.
    const top = step ? Math.ceil(positionOf(shareOf(stopsOf(step), p), placeOf(step), scrollY, readingLine(story))) : 0;
    scrollTo({ top, behavior: 'instant' });
  };

  const select = element(
    'select',
    { 'aria-label': 'Step' },
    element('option', { value: -1 }, 'Opening'),
    ...steps.map(({ id }, i) => element('option', { value: i }, `${i + 1} ${id}`)),
  );
  select.addEventListener('change', () => go(Number(select.value), 0));
  const keyframes = keyframeButtons((p) => go(index, p));
  const slider = element('input', { type: 'range', min: 0, max: 1, step: grain, 'aria-label': 'Progress of the step' });
  slider.addEventListener('input', () => {
    const step = steps[index];
    if (step) go(index, snapped(stopsOf(step), slider.valueAsNumber, grain / 2));
  });

  return {
    node: element('section', { class: 'scrubber', 'aria-label': 'Go to' }, select, keyframes.node, slider),
    show(moment, facts) {
      ({ index } = moment);
      select.value = String(index);
      slider.disabled = index < 0;
      // A slider under a finger stays there; the page has come to it already.
      if (!slider.matches(':active')) slider.value = String(moment.progress);
      keyframes.show(moment.stops, moment.progress, (p) => facts.nameAt(moment.step, p));
    },
  };
}
