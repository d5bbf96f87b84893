import { z } from 'zod';
import { lineSchema } from './text';

/** A place that scenes and statements may name. */
export const placeSchema = z.strictObject({
  name: lineSchema.describe('as printed on maps'),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .meta({ expected: 'a latitude from -90 (south) to 90 (north)', fix: 'check the number; is it the longitude?' }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .meta({ expected: 'a longitude from -180 (west) to 180 (east)', fix: 'check the number' }),
});

/** A place with its id. */
export type Place = z.output<typeof placeSchema> & { id: string };

const RADIANS = Math.PI / 180;

/** Central angle beyond which a place has no direction from the centre, in radians: 20,000 of the 20,015 kilometres half way round the Earth. */
const FARTHEST = 20_000 / 6371.0088;

type Point = Pick<Place, 'lat' | 'lon'>;

/** Tells whether two points of the Earth lie so nearly opposite each other that neither has a direction from the other. */
export function areOpposite(a: Point, b: Point): boolean {
  const cosine =
    Math.sin(a.lat * RADIANS) * Math.sin(b.lat * RADIANS) +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.cos((a.lon - b.lon) * RADIANS);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) > FARTHEST;
}
