import { fromPlane, type Point } from '@proscenium/ui/scenes/map';
import type { CameraPose } from '@proscenium/ui/score';
import { element, write } from '../element';
import { unproject } from './camera';
import { copyLine } from './copy';
import type { Facts } from './facts';
import { formatPlace, nearestPlace } from './place';
import { inBox } from './stage';

/** The place that was last picked on the map. */
export interface Picker {
  node: HTMLElement;
  /** Km on the plane; null before the first. */
  picked(): Point | null;
  /** Takes the place under a click; `pose` is the camera that the map shows (null: there is no map). */
  pick(click: MouseEvent, box: DOMRect, pose: CameraPose | null, facts: Facts): void;
}

const hint = 'Click the map for a place to copy.';

export function picker(): Picker {
  const yaml = copyLine('the place', true);
  const note = element('p', { class: 'quiet' }, hint);
  let point: Point | null = null;
  return {
    node: element('section', { class: 'picker', 'aria-label': 'Place' }, element('h3', {}, 'Place'), note, yaml.node),
    picked: () => point,
    pick(click, box, pose, { centre, places }) {
      point = pose && unproject(pose, inBox(box, click));
      const place = point && fromPlane(centre, point);
      yaml.set(place && pose ? formatPlace(place, 100 / pose.k / box.width) : '');
      const nearest = place && nearestPlace(places, place);
      write(
        note,
        nearest
          ? `${Math.round(nearest.km).toLocaleString('en')} km from ${nearest.name} (${nearest.id})`
          : pose
            ? hint
            : 'There is no map here.',
      );
    },
  };
}
