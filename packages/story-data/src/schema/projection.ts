import { z } from 'zod';
import { idSchema } from './id';

/** The one projection of the story's maps. */
export const projectionSchema = z.strictObject({
  kind: z.literal('azimuthal-equidistant').describe('directions and distances from the centre are true'),
  centre: idSchema.describe('id of the place in the middle'),
});
