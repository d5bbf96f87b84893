import { z } from 'zod';
import { idSchema } from './id';
import { says } from './says';

const publishedIdsSchema = z
  .strictObject({
    steps: z.array(idSchema).describe('ids of steps'),
    retired: z.array(idSchema).describe("ids that were given up: aliases in the story, and no step's again"),
  })
  .refine(
    ({ steps, retired }) => new Set([...steps, ...retired]).size === steps.length + retired.length,
    says('each id once', 'take one of the two out'),
  );

/** What `published.json` of a folder of stories holds: the published step ids by story. */
export const publishedSchema = z.record(idSchema, publishedIdsSchema);

/** The step ids of one story that were ever published. */
export type PublishedIds = z.output<typeof publishedIdsSchema>;
