/** A point on the earth: degrees, north and east positive. */
export interface Point {
  lat: number;
  lon: number;
}

/** Mean radius of the earth in km (IUGG: 6,371.0088). */
const EARTH = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in km on a sphere of the mean radius, by the haversine formula; 0 to 20,015. */
export function distanceKm(from: Point, to: Point): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const square =
    half(to.lat - from.lat) + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * half(to.lon - from.lon);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(square)));
}

/** A distance as a reader needs it: to 10 km, below 500 km to 5. */
export function roundKm(km: number): number {
  const step = km < 500 ? 5 : 10;
  return Math.round(km / step) * step;
}
