import { z } from 'zod';
import { addressSchema } from './address';
import { dateSchema } from './date';
import { lineSchema } from './line';

/** A published source. */
export const sourceSchema = z.strictObject({
  /** Who published it. */
  publisher: lineSchema,
  /** Its title, or its subject where no title is shown. */
  title: lineSchema,
  /** When it was published: a year, a month or a day. */
  date: dateSchema,
  /** Where it can be read. */
  url: addressSchema,
  /** Whose text it is, where the publisher only carried it. */
  via: lineSchema.exactOptional(),
  /** True for state media. Default false. */
  state: z.boolean().default(false),
  /** True for a weak reprint or aggregator. Default false. */
  weak: z.boolean().default(false),
  /** False where the page shows no date and `date` was inferred from its content. Default true. */
  shown: z.boolean().default(true),
  /** A remark printed with the source. */
  note: lineSchema.exactOptional(),
});

/** A source with its id and its 1-based number, in order of first citation in the story. */
export type Source = z.output<typeof sourceSchema> & { id: string; number: number };
