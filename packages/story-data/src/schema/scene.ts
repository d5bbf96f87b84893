import { z } from 'zod';
import { lineSchema } from './text';

/** One layer of a scene as written: its kind; the other fields are checked by the schema of that kind. */
export const layerSchema = z.looseObject({ kind: lineSchema.describe('the kind of scene') });

/** How far through a step: 0 to 1. */
export const progressSchema = z
  .number()
  .min(0)
  .max(1)
  .meta({ expected: 'progress from 0 (the step begins) to 1 (it ends)', fix: 'write for example `0.5`' });

/** A ground of the text pane: `night` (dark) or `day` (light). */
export const groundSchema = z.enum(['night', 'day']);
