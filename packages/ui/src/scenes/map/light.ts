import { geoCircle, geoDistance } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { planeAbout } from './plane';
import type { LatLon, Rect } from './plane';
import { polygonsOf } from './world';

/** How far below the horizon the sun stands at the borders of the steps of light, degrees. */
export const DEPRESSIONS = [0, 6, 12, 18] as const;

/**
 * The point of the Earth where the sun stands in the zenith at a moment (ISO, with `Z`), to about 0.01 degrees from 1950 to 2050
 * (Astronomical Almanac, low-precision formulas for the Sun's coordinates, page C5).
 */
export function subsolarPoint(moment: string): LatLon {
  const days = Date.parse(moment) / 86_400_000 + 2_440_587.5 - 2_451_545;
  const rad = Math.PI / 180;
  const meanLongitude = 280.46 + 0.985_647_4 * days;
  const anomaly = (357.528 + 0.985_600_3 * days) * rad;
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * rad;
  const obliquity = (23.439 - 4e-7 * days) * rad;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic)) / rad;
  const sidereal = 280.460_618_37 + 360.985_647_366_29 * days;
  const lon = ((((ascension - sidereal) % 360) + 540) % 360) - 180;
  return { lat: Math.asin(Math.sin(obliquity) * Math.sin(ecliptic)) / rad, lon };
}

/** The sun's height above the horizon at a place, degrees; negative by night. No refraction. */
export function sunHeight(moment: string, place: LatLon): number {
  const sun = subsolarPoint(moment);
  return 90 - geoDistance([place.lon, place.lat], [sun.lon, sun.lat]) * (180 / Math.PI);
}

/**
 * The parts of the map where the sun stands deeper than 0, 6, 12 and 18 degrees below the horizon at `moment`: for each depth the rings of a
 * circle about the antisolar point, radius 90 minus the depth, clipped to `clip`, in kilometres. Each lies within the one before.
 */
export function nightRegions(moment: string, centre: LatLon, clip: Rect): Position[][][] {
  const sun = subsolarPoint(moment);
  const antisolar: [number, number] = [sun.lon + 180, -sun.lat];
  const projection = planeAbout(centre, clip);
  return DEPRESSIONS.map((depth) => {
    const circle = geoCircle()
      .center(antisolar)
      .radius(90 - depth)
      .precision(1)();
    const planar = geoProject<Polygon | MultiPolygon>(circle, projection);
    return planar ? polygonsOf(planar).flat() : [];
  });
}
