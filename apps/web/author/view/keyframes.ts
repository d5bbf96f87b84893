import type { BeatStop } from '@proscenium/ui/player';
import { element } from '../element';

/** One button for each keyframe of the step. */
export interface KeyframeButtons {
  node: HTMLElement;
  /** `nameOf` gives the name that the scene has for a progress, or ''. */
  show(stops: readonly BeatStop[], progress: number, nameOf: (p: number) => string): void;
}

/** @param choose called with the progress of the keyframe that was chosen */
export function keyframeButtons(choose: (p: number) => void): KeyframeButtons {
  const node = element('div', { class: 'keyframes', role: 'group', 'aria-label': 'Keyframes of the step' });
  let shown = '';
  return {
    node,
    show(stops, progress, nameOf) {
      const key = stops.map(({ p }) => `${p} ${nameOf(p)}`).join();
      if (key !== shown) {
        shown = key;
        node.replaceChildren(...labelsOf(stops).map((label, i) => button(label, stops[i]?.p ?? 0)));
      }
      const current = stops.findLastIndex(({ p }) => p <= progress + 1e-6);
      for (const [i, each] of [...node.children].entries()) {
        if (i === current) each.setAttribute('aria-current', 'true');
        else each.removeAttribute('aria-current');
      }

      function button(label: string, p: number): HTMLElement {
        const name = nameOf(p);
        const made = element(
          'button',
          { type: 'button', title: name, 'aria-label': `Keyframe ${label}${name && `, ${name}`}` },
          label,
        );
        made.addEventListener('click', () => choose(p));
        return made;
      }
    },
  };
}

/** The number of the beat (from 1), with a letter where a beat has several keyframes. */
export function labelsOf(stops: readonly Pick<BeatStop, 'beat'>[]): string[] {
  return stops.map(({ beat }, i) => {
    const own = stops.filter((stop) => stop.beat === beat);
    const before = stops.slice(0, i).filter((stop) => stop.beat === beat);
    return `${beat + 1}${own.length > 1 ? String.fromCharCode(97 + before.length) : ''}`;
  });
}
