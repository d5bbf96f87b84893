import { z } from 'zod';
import { idSchema, isId } from './id';
import { says } from './says';

const FIX = 'write the ids of sources from the front matter between square brackets, with commas';

/** What to tell about something else than a list: an id alone only lacks its brackets. */
function noList({ input }: { input?: unknown }): string {
  const words = typeof input === 'string' ? input.split(/[\s,]+/).filter((word) => word !== '') : [];
  const isIds = words.length > 0 && words.every(isId);
  return says('a list of ids of sources', isIds ? `write \`sources: [${words.join(', ')}]\`` : FIX);
}

/** Ids of the sources that a fact can be read in: at least one. */
export const sourceIdsSchema = z
  .array(idSchema, { error: noList })
  .min(1, says('at least one source', FIX))
  .refine((ids) => new Set(ids).size === ids.length, says('each source once', 'take the second one out'));
