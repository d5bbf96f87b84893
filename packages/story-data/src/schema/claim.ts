import { z } from 'zod';
import { dateSchema } from './date';
import { idSchema } from './id';
import { lineSchema } from './line';
import { says } from './says';
import { sourceIdsSchema } from './sourceIds';

/** What somebody says is so: who, when, what, where it stands, and where that can be read. */
export const claimSchema = z
  .strictObject({
    /** The claimant. */
    by: lineSchema,
    /** When it was said: a year, a month or a day. */
    on: dateSchema,
    /** The words or the figure. */
    said: lineSchema,
    /** What limits it: "capacity, not a count of shells". */
    qualifier: lineSchema.exactOptional(),
    /** Where the fact stands. */
    standing: z.enum(['on record', 'claimed', 'denied', 'proposed', 'unknown']),
    /** Where it can be read; at least one. */
    sources: sourceIdsSchema,
    /** Claims that this one denies; only where `standing` is `denied`. Default none. */
    denies: z.array(idSchema).default([]),
  })
  .refine((claim) => claim.standing === 'denied' || claim.denies.length === 0, {
    error: says('`denies` only where the standing is `denied`', 'write `standing: denied` or take `denies` out'),
    path: ['denies'],
  });

/** A claim with its id. */
export type Claim = z.output<typeof claimSchema> & { id: string };

/** Where a fact stands. */
export type Standing = Claim['standing'];
