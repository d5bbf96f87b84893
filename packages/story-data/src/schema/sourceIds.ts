import { z } from 'zod';
import { idSchema } from './id';
import { says } from './says';

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
