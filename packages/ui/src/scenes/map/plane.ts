import { geoAzimuthalEquidistantRaw, geoDistance, geoProjection } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { CameraPose } from '../../score/index';
import type { Point } from '../box';

/** Mean radius of the Earth in kilometres (IUGG), so that the plane's unit is the kilometre. */
export const EARTH_RADIUS_KM = 6371.0088;

/** A place on the Earth in degrees: north and east positive. */
export interface LatLon {
  lat: number;
  lon: number;
}

/** A rectangle on the plane in kilometres. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The smallest rectangle around all. */
export function union(rects: readonly Rect[]): Rect {
  return {
    x0: Math.min(...rects.map(({ x0 }) => x0)),
    y0: Math.min(...rects.map(({ y0 }) => y0)),
    x1: Math.max(...rects.map(({ x1 }) => x1)),
    y1: Math.max(...rects.map(({ y1 }) => y1)),
  };
}

/** The part of the plane that a camera shows in a rectangle of the picture: the inverse of `project` for its corners. */
export const shownIn = ({ x, y, k }: CameraPose, { x0, y0, x1, y1 }: Rect): Rect => ({
  x0: (x0 - x) / k,
  y0: (y0 - y) / k,
  x1: (x1 - x) / k,
  y1: (y1 - y) / k,
});

/** Nothing farther from the centre is drawn: the rim beyond is stretched out of all shape. */
export const FARTHEST_KM = 15_500;

/**
 * The one projection of a story: azimuthal equidistant about `centre`, north up, in kilometres.
 * Distances and bearings from the centre are true (Snyder, Map Projections: A Working Manual, 1987, p. 191).
 * `reachKm`: nothing farther from the centre is drawn, default `FARTHEST_KM`.
 */
export function planeAbout(centre: LatLon, clip?: Rect, reachKm = FARTHEST_KM): GeoProjection {
  const projection = geoProjection(geoAzimuthalEquidistantRaw)
    .rotate([-centre.lon, -centre.lat])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    .clipAngle((reachKm / EARTH_RADIUS_KM) * (180 / Math.PI))
    .precision(0);
  return clip
    ? projection.clipExtent([
        [clip.x0, clip.y0],
        [clip.x1, clip.y1],
      ])
    : projection;
}

/** Where `place` lies on the plane about `centre`. Throws an Error for a place so far round the Earth that its direction means nothing. */
export function toPlane(centre: LatLon, place: LatLon): Point {
  const point = planeAbout(centre)([place.lon, place.lat]);
  if (!point || distanceKm(centre, place) > 20_000)
    throw new Error(`${place.lat}, ${place.lon} lies opposite the map's centre and has no place on it`);
  return point;
}

/** The place at a point of the plane about `centre`: the inverse of `toPlane`. Null beyond half the way round the Earth, where no place lies. */
export function fromPlane(centre: LatLon, [x, y]: Point): LatLon | null {
  if (Math.hypot(x, y) > EARTH_RADIUS_KM * Math.PI) return null;
  const found = planeAbout(centre).invert?.([x, y]);
  return found ? { lat: found[1], lon: found[0] } : null;
}

/** Great-circle distance in kilometres on the mean sphere. */
export function distanceKm(a: LatLon, b: LatLon): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_RADIUS_KM;
}
