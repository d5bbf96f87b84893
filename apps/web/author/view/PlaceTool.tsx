import type { Story } from '@proscenium/story-data';
import { distanceKm, fromPlane, type LatLon, type Point } from '@proscenium/ui/scenes/map';
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

/** Kilometres to a degree of latitude, about. */
const kmPerDegree = 111;

/**
 * A place as a story file has it, e.g. `{ lat: 39.03, lon: 125.75 }`: with as many decimals (2-4) as a pixel of the map can tell.
 *
 * @param kmPerPixel kilometres to a CSS pixel
 */
export function formatPlace({ lat, lon }: LatLon, kmPerPixel: number): string {
  const digits = Math.min(4, Math.max(2, Math.ceil(-Math.log10(kmPerPixel / kmPerDegree))));
  const text = (degrees: number) => degrees.toFixed(digits).replace(/^-(0\.0+)$/, '$1');
  return `{ lat: ${text(lat)}, lon: ${text(lon)} }`;
}

/** The named place nearest to `at`, and how far it is; null in a story without places. */
export function nearestPlace(places: Story['places'], at: LatLon): { id: string; name: string; km: number } | null {
  const all = Object.entries(places).map(([id, place]) => ({ id, name: place.name, km: distanceKm(at, place) }));
  return all.reduce<(typeof all)[number] | null>((best, each) => (best && best.km <= each.km ? best : each), null);
}
