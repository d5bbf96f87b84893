import { z } from 'zod';
import { idSchema } from './id';
import { says } from './says';

const FIX = 'name the id of a source from the front matter: `sources: [kbs-arrival]`';

/** Ids of the sources that a fact can be read in: at least one. */
export const sourceIdsSchema = z
  .array(idSchema, says('a list of ids of sources', FIX))
  .min(1, says('at least one source', FIX));
