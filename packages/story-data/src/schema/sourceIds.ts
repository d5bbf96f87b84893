import { z } from 'zod';
import { idSchema } from './id';
import { says } from './says';

/** Ids of the sources that a fact can be read in: at least one. */
export const sourceIdsSchema = z
  .array(idSchema)
  .min(1, says('at least one source', 'name the id of a source from the front matter: `sources: [kbs-arrival]`'));
