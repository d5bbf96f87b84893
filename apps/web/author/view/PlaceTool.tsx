import type { Story } from '@proscenium/story-data';
import { fromPlane, type Point } from '@proscenium/ui/scenes/map';
import { formatPlace, nearestPlace } from './places';
import { YamlLine } from './YamlLine';

/** A point of the map that was clicked. */
export interface Picked {
  /** Km on the plane. */
  point: Point;
  /** Of the map as it was shown then. */
  kmPerPixel: number;
}

/** The place that was last picked on the map, as a line of YAML. */
export function PlaceTool({ story, picked, hasMap }: { story: Story; picked: Picked | null; hasMap: boolean }) {
  const centre = story.places[story.projection.centre];
  const place = picked && centre ? fromPlane(centre, picked.point) : null;
  const nearest = place && nearestPlace(story.places, place);
  return (
    <section className="picker" aria-label="Place">
      <h3>Place</h3>
      <output className="quiet">
        {nearest
          ? `${Math.round(nearest.km).toLocaleString('en')} km from ${nearest.name} (${nearest.id})`
          : hasMap
            ? 'Click the map for a place to copy.'
            : 'There is no map here.'}
      </output>
      <YamlLine what="the place" text={place && picked ? formatPlace(place, picked.kmPerPixel) : ''} />
    </section>
  );
}
