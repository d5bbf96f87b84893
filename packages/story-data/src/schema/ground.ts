import { z } from 'zod';

/** A ground of the text pane: `night` (dark) or `day` (light). */
export const groundSchema = z.enum(['night', 'day']);
