import { z } from 'zod';
import { addressSchema } from './address';
import { dateSchema } from './date';
import { lineSchema } from './line';

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

/** A source with its id and its 1-based number, in order of first citation in the story. */
export type Source = z.output<typeof sourceSchema> & { id: string; number: number };
