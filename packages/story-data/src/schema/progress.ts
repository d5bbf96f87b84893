import { z } from 'zod';

/** How far through a step: 0 to 1. */
export const progressSchema = z
  .number()
  .min(0)
  .max(1)
  .meta({ expected: 'progress from 0 (the step begins) to 1 (it ends)', fix: 'write for example `0.5`' });
