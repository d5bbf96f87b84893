import { z } from 'zod';
import { lineSchema } from './line';
import { says } from './says';

const LATITUDE = says('a latitude from -90 (south) to 90 (north)', 'check the number; is it the longitude?');
const LONGITUDE = says('a longitude from -180 (west) to 180 (east)', 'check the number');

/** A place that scenes and statements may name. */
export const placeSchema = z.strictObject({
  /** As printed on maps. */
  name: lineSchema,
  /** Degrees, north positive, -90 to 90. */
  lat: z.number().min(-90, LATITUDE).max(90, LATITUDE),
  /** Degrees, east positive, -180 to 180. */
  lon: z.number().min(-180, LONGITUDE).max(180, LONGITUDE),
});

/** A place with its id. */
export type Place = z.output<typeof placeSchema> & { id: string };
