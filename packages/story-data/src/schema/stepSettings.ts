import { z } from 'zod';
import { beatSettingsSchema } from './beatSettings';
import { cardSchema } from './card';
import { claimSchema } from './claim';
import { idSchema } from './id';
import { layerSchema } from './layer';
import { lineSchema, paragraphSchema } from './line';
import { progressSchema } from './progress';
import { statementSchema } from './statement';
import { whenSchema } from './when';

const beatNumberSchema = z
  .string()
  .regex(/^[1-9]\d*$/)
  .meta({ expected: 'the number of a beat', fix: 'count paragraphs from 1' });

const nameSchema = lineSchema.max(8).meta({ expected: 'a rail name of at most 8 letters', fix: 'shorten it' });

/** The fenced `scene` block of a step: everything but its heading and its paragraphs. */
export const stepSettingsSchema = z.strictObject({
  rail: nameSchema.describe("the step's name in the rail; no other step has it").exactOptional(),
  dateline: lineSchema.describe('time and place as shown over the heading').exactOptional(),
  when: whenSchema.describe('the same time, as data').exactOptional(),
  alt: lineSchema.describe('the picture in words; needed where there is one').exactOptional(),
  note: lineSchema.describe('printed under the text, beside the sources').exactOptional(),
  embed: paragraphSchema
    .describe('the text of the step where it stands alone: a paragraph of Markdown with footnotes')
    .exactOptional(),
  card: cardSchema.describe("what the step's share card says; default the step's own words").exactOptional(),
  poster: progressSchema.describe('progress of the still worth showing alone; default 1').default(1),
  claims: z.record(idSchema, claimSchema).describe('claims by id; default none').default({}),
  statements: z.array(statementSchema).describe('in the order of their numbers; default none').default([]),
  beats: z
    .record(beatNumberSchema, beatSettingsSchema)
    .describe('settings by beat number, 1 being the first paragraph; default none')
    .default({}),
  scene: z.array(layerSchema).describe('layers of the picture, in order; default no picture').default([]),
});

/** The fenced `scene` block of a step. */
export type StepSettings = z.output<typeof stepSettingsSchema>;
