import { z } from 'zod';
import { lineSchema } from './line';

/** One layer of a scene as written: its kind; the other fields are checked by the schema of that kind. */
export const layerSchema = z.looseObject({ kind: lineSchema.describe('the kind of scene') });
