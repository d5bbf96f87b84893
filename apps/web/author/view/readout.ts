import { element, write } from '../element';
import type { Facts } from './facts';
import type { Frames } from './frames';
import { platesLit, type Moment } from './moment';
import { written } from './camera';

/** The lines that tell where the reader is and what is shown. */
export interface Readout {
  node: HTMLElement;
  show(moment: Moment, facts: Facts, frames: Frames, direction: string): void;
}

const names = ['Step', 'Beat', 'Progress', 'Direction', 'Form', 'Keyframe', 'Camera', 'Plate', 'Frame'];
/** Lines that take the whole width. */
const broad = new Set(['Step', 'Keyframe', 'Camera', 'Plate', 'Frame']);

/**
 * @param count number of steps
 */
export function readout(count: number): Readout {
  const values = new Map<string, HTMLElement>();
  const row = (name: string) => {
    const value = element('dd');
    values.set(name, value);
    return element('div', broad.has(name) ? { class: 'broad' } : {}, element('dt', {}, name), value);
  };
  const node = element('dl', { class: 'readout' }, ...names.map(row));
  const set = (name: string, text: string) => {
    const value = values.get(name);
    if (value) write(value, text);
  };
  return {
    node,
    show(moment, facts, frames, direction) {
      const { step, index, beat, stops, progress, shown, form, map } = moment;
      const name = facts.nameAt(step, shown);
      set('Step', step === null ? 'opening' : `${index + 1} of ${count}, ${step}`);
      set(
        'Beat',
        step === null ? 'none' : beat < 0 ? 'before the first' : `${beat + 1} of ${(stops.at(-1)?.beat ?? 0) + 1}`,
      );
      const still = shown === progress ? '' : `, still at ${shown}`;
      set('Progress', `${progress.toFixed(3)}${still}`);
      set('Keyframe', name || 'between two');
      set('Direction', direction);
      set('Camera', map ? cameraText(written(map.pose)) : 'no map here');
      set('Plate', map ? platesLit(map).toReversed().join(' over ') || 'none' : 'none');
      set('Form', form);
      const [mean, worst] = [frames.mean(), frames.worst()].map((ms) => (Number.isNaN(ms) ? '…' : ms.toFixed(1)));
      set('Frame', `${mean} ms, longest ${worst}`);
    },
  };
}

/** W; x, y: kilometres across the safe box, and where in it the map's centre stands. */
const cameraText = ({ w, x, y }: ReturnType<typeof written>): string =>
  `${Math.round(w).toLocaleString('en')} km; ${x.toFixed(2)}, ${y.toFixed(2)}`;
