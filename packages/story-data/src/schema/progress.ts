import { z } from 'zod';
import { says } from './says';

const PROGRESS = says('progress from 0 (the step begins) to 1 (it ends)', 'write for example `0.5`');

/** How far through a step: 0 to 1. */
export const progressSchema = z.number(PROGRESS).min(0, PROGRESS).max(1, PROGRESS);
