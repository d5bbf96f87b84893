import { z } from 'zod';
import { beatSettingsSchema } from './beatSettings';
import { cardSchema } from './card';
import { claimSchema } from './claim';
import { idKeySchema } from './id';
import { layerSchema } from './layer';
import { lineSchema, paragraphSchema } from './line';
import { progressSchema } from './progress';
import { says } from './says';
import { statementSchema } from './statement';
import { whenSchema } from './when';

const beatNumberSchema = z.string().regex(/^[1-9]\d*$/, says('the number of a beat', 'count paragraphs from 1'));

/** The fenced `scene` block of a step: everything but its heading and its paragraphs. */
export const stepSettingsSchema = z.strictObject({
  /** The step's name in the rail, at most 8 letters; no other step has it. */
  rail: lineSchema.max(8, says('a rail name of at most 8 letters', 'shorten it')),
  /** Time and place as shown over the heading. */
  dateline: lineSchema,
  /** The same time, as data. */
  when: whenSchema,
  /** The picture in words; needed where the step has a picture, and never the heading again. */
  alt: lineSchema.exactOptional(),
  /** Printed under the text, beside the sources. */
  note: lineSchema.exactOptional(),
  /** The step's text where it stands alone: one paragraph of Markdown with footnotes. Default: whoever shows it takes its first sentences. */
  embed: paragraphSchema.exactOptional(),
  /** What the step's share card says. Default: the step's own words. */
  card: cardSchema.exactOptional(),
  /** Progress of the still worth showing alone. Default 1. */
  poster: progressSchema.default(1),
  /** Claims by id. Default none. */
  claims: z.record(idKeySchema, claimSchema).default({}),
  /** Statements in the order of their numbers. Default none. */
  statements: z.array(statementSchema).default([]),
  /** Settings by beat number; 1 is the first paragraph. Default none. */
  beats: z.record(beatNumberSchema, beatSettingsSchema).default({}),
  /** Layers of the picture, in order. Default none: a step without a picture. */
  scene: z.array(layerSchema).default([]),
});

/** The fenced `scene` block of a step. */
export type StepSettings = z.output<typeof stepSettingsSchema>;
