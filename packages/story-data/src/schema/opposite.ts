const RADIANS = Math.PI / 180;

/** Central angle beyond which a place has no direction from the centre, in radians: 20,000 of the 20,015 kilometres half way round the Earth. */
const FARTHEST = 20_000 / 6371.0088;

interface Point {
  lat: number;
  lon: number;
}

/** Tells whether two points of the Earth lie so nearly opposite each other that neither has a direction from the other. */
export function areOpposite(a: Point, b: Point): boolean {
  const cosine =
    Math.sin(a.lat * RADIANS) * Math.sin(b.lat * RADIANS) +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.cos((a.lon - b.lon) * RADIANS);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) > FARTHEST;
}
