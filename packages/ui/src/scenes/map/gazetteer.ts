import type { Story } from '@proscenium/story-data';
import type { Point } from '../box';
import type { Where } from './marks/fields';
import { toPlane } from './plane';
import type { LatLon } from './plane';

/** The places of a story, and where they lie on its map. */
export interface Gazetteer {
  /** The place in the middle of the story's projection. */
  centre: LatLon;
  /** A place by its id. Throws an Error for one that is not there. */
  place(id: string): LatLon;
  /** Where a place, or a pair of kilometres east and north of the centre, lies on the plane, km. */
  at(where: Where): Point;
}

/** Throws an Error where the projection's centre is not among the story's places. */
export function gazetteerOf({ places, projection }: Pick<Story, 'places' | 'projection'>): Gazetteer {
  const place = (id: string) => {
    const found = places[id];
    if (!found) throw new Error(`no place is called ${id}`);
    return found;
  };
  const centre = place(projection.centre);
  const at = (where: Where): Point =>
    typeof where === 'string' ? toPlane(centre, place(where)) : [where[0], -where[1]];
  return { centre, place, at };
}
