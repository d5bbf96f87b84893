import { z } from 'zod';
import { dateSchema } from './date';
import { idSchema } from './id';
import { lineSchema } from './line';
import { says } from './says';
import { sourceIdsSchema } from './sourceIds';

/** What somebody says is so: who, when, what, where it stands, and where that can be read. */
export const claimSchema = z
  .strictObject({
    by: lineSchema.describe('the claimant'),
    on: dateSchema.describe('when it was said'),
    said: lineSchema.describe('the words or the figure'),
    qualifier: lineSchema.describe('what limits it: "capacity, not a count of shells"').exactOptional(),
    standing: z.enum(['on record', 'claimed', 'denied', 'proposed', 'unknown']).describe('where the fact stands'),
    sources: sourceIdsSchema,
    denies: z.array(idSchema).describe('ids of claims that this one denies; default none').default([]),
  })
  .refine((claim) => claim.standing === 'denied' || claim.denies.length === 0, {
    error: says('`denies` only where the standing is `denied`', 'write `standing: denied` or take `denies` out'),
    path: ['denies'],
  });

/** A claim with its id. */
export type Claim = z.output<typeof claimSchema> & { id: string };

/** Where a fact stands. */
export type Standing = Claim['standing'];
