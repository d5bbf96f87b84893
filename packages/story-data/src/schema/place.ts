import { z } from 'zod';
import { lineSchema } from './line';

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
