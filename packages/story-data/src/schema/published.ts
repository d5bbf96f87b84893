import { z } from 'zod';
import { idSchema } from './id';
import { says } from './says';

const ONCE = says('each id once', 'take one of the two out');

/** The step ids of one story that were ever published. */
export const publishedIdsSchema = z
  .strictObject({
    /** Ids of steps. */
    steps: z.array(idSchema),
    /** Ids that were given up: each must be an alias in the story, and may never be a step's again. */
    retired: z.array(idSchema),
  })
  .refine(({ steps, retired }) => new Set([...steps, ...retired]).size === steps.length + retired.length, ONCE);

/** What `published.json` of a folder of stories holds: the published step ids by story. */
export const publishedSchema = z.record(idSchema, publishedIdsSchema);

/** The step ids of one story that were ever published. */
export type PublishedIds = z.output<typeof publishedIdsSchema>;

/** The published step ids of a folder of stories, by story. */
export type Published = z.output<typeof publishedSchema>;
