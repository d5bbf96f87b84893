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
  const centre = places[projection.centre];
  if (!centre) throw new Error(`the projection's centre “${projection.centre}” is not among the places`);
  const place = (id: string) => {
    const found = places[id];
    if (!found) throw new Error(`no place is called ${id}`);
    return found;
  };
  return {
    centre,
    place,
    at: (where) => (typeof where === 'string' ? toPlane(centre, place(where)) : [where[0], -where[1]]),
  };
}
