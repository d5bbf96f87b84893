import { project, type Point } from '@proscenium/ui/scenes/map';
import type { CameraPose } from '@proscenium/ui/score';
import { element, write } from '../element';
import type { Moment } from './moment';

/** What is drawn over the page: the reading line, the safe box, and the place that was picked. Lets every pointer through. */
export interface Guides {
  node: HTMLElement;
  /** `picked` is a point of the plane in km; `pose` is the camera that the map shows now. */
  draw(moment: Moment, pose: CameraPose | null, picked: Point | null): void;
}

export function guides(): Guides {
  const lineName = element('span');
  const boxName = element('span');
  const line = element('div', { class: 'line' }, lineName);
  const box = element('div', { class: 'box' }, boxName);
  const pin = element('div', { class: 'pin' });
  const node = element('div', { class: 'guides', 'aria-hidden': 'true' }, box, pin, line);
  return {
    node,
    draw({ line: y, box: rect, form }, pose, picked) {
      line.style.transform = `translateY(${y}px)`;
      write(lineName, `reading line, ${Math.round(y)} px`);
      box.hidden = !rect;
      if (rect) {
        box.style.transform = `translate(${rect.left}px, ${rect.top}px)`;
        Object.assign(box.style, { width: `${rect.width}px`, height: `${rect.height}px` });
        write(boxName, `safe box, ${form}`);
      }
      pin.hidden = !rect || !pose || !picked;
      if (!rect || !pose || !picked) return;
      const [x, y2] = project(pose, picked).map((value) => (value * rect.width) / 100);
      pin.style.transform = `translate(${rect.left + (x ?? 0)}px, ${rect.top + (y2 ?? 0)}px)`;
    },
  };
}
