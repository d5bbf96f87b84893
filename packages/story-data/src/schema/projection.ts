import { z } from 'zod';
import { idSchema } from './id';

/** The one projection of the story's maps. */
export const projectionSchema = z.strictObject({
  /** Directions and distances from the centre are true. */
  kind: z.literal('azimuthal-equidistant'),
  /** Id of the place in the middle. */
  centre: idSchema,
});
