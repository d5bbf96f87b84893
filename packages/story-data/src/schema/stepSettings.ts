import { z } from 'zod';
import { cardSchema } from './card';
import { claimSchema, statementSchema } from './claim';
import { idSchema } from './id';
import { asked, says } from './says';
import { groundSchema, layerSchema, progressSchema } from './scene';
import { lineSchema, paragraphSchema } from './text';
import { whenSchema } from './when';

const isAscending = (list: number[]) => list.every((value, index) => index === 0 || value > (list[index - 1] ?? -1));

/** What a beat has besides its paragraph. */
export const beatSettingsSchema = z.strictObject({
  ledger: z
    .array(idSchema)
    .describe("ids of the step's claims that print as rows under the paragraph; default none")
    .default([]),
  ground: groundSchema.describe('the ground from this beat on; default the one before').exactOptional(),
  statements: z.boolean().describe("true where the step's statements print under the paragraph").default(false),
  hold: z.enum(['long']).describe('`long`: half a window of scrolling with the picture alone').exactOptional(),
  at: z
    .array(progressSchema)
    .min(1, says('at least one keyframe', 'write for example `at: [0.5]`, or take `at` out'))
    .refine(isAscending, says('keyframes in ascending order', 'sort them, each greater than the one before'))
    .describe("the beat's keyframes, 0 to 1; default: the beats spread evenly over the step")
    .exactOptional(),
});

/** What a beat has besides its paragraph. */
export type BeatSettings = z.output<typeof beatSettingsSchema>;

const beatNumberSchema = z
  .string()
  .regex(/^[1-9]\d*$/)
  .meta({ expected: 'the number of a beat', fix: 'count paragraphs from 1' });

const nameSchema = lineSchema.max(8).meta({ expected: 'a rail name of at most 8 letters', fix: 'shorten it' });

/** The fenced `scene` block of a step: everything but its heading and its paragraphs. */
export const stepSettingsSchema = z.strictObject({
  rail: nameSchema.meta(asked("the step's name in the rail; no other step has it")).exactOptional(),
  dateline: lineSchema.meta(asked('time and place as shown over the heading')).exactOptional(),
  when: whenSchema.meta(asked('the same time, as data')).exactOptional(),
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
