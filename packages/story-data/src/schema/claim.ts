import { z } from 'zod';
import { dateSchema } from './date';
import { idSchema } from './id';
import { says } from './says';
import { addressSchema, lineSchema } from './text';

/** A published source. */
export const sourceSchema = z.strictObject({
  publisher: lineSchema.describe('who published it'),
  title: lineSchema.describe('its title, or its subject where no title is shown'),
  date: dateSchema.describe('when it was published'),
  url: addressSchema.describe('where it can be read'),
  via: lineSchema.describe('whose text it is, where the publisher only carried it').exactOptional(),
  state: z.boolean().describe('true for state media; default false').default(false),
  weak: z.boolean().describe('true for a weak reprint or aggregator; default false').default(false),
  shown: z.boolean().describe('false where the page shows no date and it was inferred; default true').default(true),
  note: lineSchema.describe('a remark printed with the source').exactOptional(),
});

/** Ids of the sources that a fact can be read in: at least one, each once. */
export const sourceIdsSchema = z
  .array(idSchema)
  .min(1)
  .refine((ids) => new Set(ids).size === ids.length, says('each source once', 'take the second one out'))
  .meta({
    description: 'where it can be read',
    expected: 'a list of one source or more',
    fix: 'write the ids of sources from the front matter between square brackets, with commas',
  });

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

/** What was said at a place; a step's statements print as a numbered list. */
export const statementSchema = z.strictObject({
  place: idSchema.describe('id of a place'),
  by: lineSchema.describe('who said it'),
  said: lineSchema.describe('the words, quotation marks included'),
  on: dateSchema.describe('when it was said'),
  sources: sourceIdsSchema,
});

/** A source with its id and its 1-based number, in order of first citation in the story. */
export type Source = z.output<typeof sourceSchema> & { id: string; number: number };

/** A claim with its id. */
export type Claim = z.output<typeof claimSchema> & { id: string };

/** What was said at a place. */
export type Statement = z.output<typeof statementSchema>;
