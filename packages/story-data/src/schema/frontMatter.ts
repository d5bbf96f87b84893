import { z } from 'zod';
import { cardSchema } from './card';
import { sourceSchema } from './claim';
import { dateSchema, stampSchema } from './date';
import { idSchema } from './id';
import { areOpposite, placeSchema } from './place';
import { asked, says } from './says';
import { groundSchema, layerSchema } from './scene';
import { lineSchema, paragraphSchema } from './text';

const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({ expected: 'a language tag', fix: 'write for example `en` or `ko`' });

const countrySchema = z
  .string()
  .regex(/^\d{3}$/)
  .meta({ expected: 'the ISO 3166 number of a country, three digits', fix: 'write for example `"643"` for Russia' });

const groundsSchema = z
  .array(groundSchema)
  .min(1, says('at least one ground', 'write `grounds: [night]`'))
  .refine((list) => new Set(list).size === list.length, says('each ground once', 'take the second one out'));

const projectionSchema = z.strictObject({
  kind: z.literal('azimuthal-equidistant').describe('directions and distances from the centre are true'),
  centre: idSchema.describe('id of the place in the middle'),
});

const datedNoteSchema = z.strictObject({
  date: dateSchema.describe('when it came'),
  text: paragraphSchema.describe('one paragraph of Markdown; may carry footnotes'),
});

const paragraphs = (what: string, isAsked = false) =>
  z
    .array(paragraphSchema)
    .meta({ description: `${what}; default none`, asked: isAsked })
    .default([]);

/** The front matter of a story file: a field that a story may have is here, in `Story`, and in the README's table. */
export const frontMatterSchema = z
  .strictObject({
    format: z
      .literal(1)
      .meta({
        description: 'the format of the file',
        expected: '`1`',
        fix: 'write `format: 1`, without quotes',
        asked: true,
      })
      .default(1),
    standards: z.enum(['claims']).describe('`claims`: the rules of a newsroom; default none').exactOptional(),
    title: lineSchema.describe('the headline'),
    dek: lineSchema.meta(asked('the sentence under the title')).exactOptional(),
    kicker: lineSchema.meta(asked('the line over the title: the outlet')).exactOptional(),
    dateline: lineSchema.meta(asked('place and date of the news')).exactOptional(),
    byline: lineSchema.meta(asked('who wrote it, and from what')).exactOptional(),
    published: stampSchema.meta(asked('when it was published, kept as written')).exactOptional(),
    updated: stampSchema.meta(asked('when it was last changed; default `published`')).exactOptional(),
    'as-of': dateSchema.meta(asked('the day up to which the text tells what was known')).exactOptional(),
    language: languageSchema.meta(asked('BCP 47 tag; default `en`')).default('en'),
    outlook: lineSchema.meta(asked("reading time, in the author's words; default worked out")).exactOptional(),
    tags: z.array(lineSchema).describe('default none').default([]),
    aliases: z
      .record(idSchema, idSchema)
      .describe('step ids that were published once, each with the id of the step that its links open; default none')
      .default({}),
    grounds: groundsSchema.meta(asked('grounds of the text pane in order of first use')).exactOptional(),
    line: z.enum(['red', 'blue', 'green']).describe('the one strong hue; default red').default('red'),
    projection: projectionSchema.meta(asked('default: about the first place')).exactOptional(),
    tints: z
      .record(countrySchema, z.enum(['one', 'two']))
      .describe('tints of countries by ISO 3166 number; default none')
      .default({}),
    places: z.record(idSchema, placeSchema).meta(asked('places by id; default none')).default({}),
    sources: z.record(idSchema, sourceSchema).meta(asked('sources by id; default none')).default({}),
    'not-known': paragraphs('what is not known at the end: paragraphs of Markdown'),
    law: paragraphs('what the law says, and the evidence: paragraphs of Markdown with footnotes'),
    since: z.array(datedNoteSchema).describe('what came since, oldest first; default none').default([]),
    method: paragraphs('how the story was made: paragraphs of Markdown', true),
    corrections: z.array(datedNoteSchema).describe('what was corrected; default none').default([]),
    card: cardSchema.describe("what the story's share card says; default dateline, title and dek").exactOptional(),
    opening: z.array(layerSchema).describe('layers of the scene behind the title; default none').default([]),
  })
  .refine(({ published, updated }) => !published || !updated || Date.parse(published) <= Date.parse(updated), {
    error: says('`updated` not before `published`', 'swap the two, or repeat `published`'),
    path: ['updated'],
  })
  .superRefine(({ places, projection }, context) => {
    const centre = projection && Object.hasOwn(places, projection.centre) ? places[projection.centre] : undefined;
    for (const [id, place] of Object.entries(places)) {
      if (!centre || !areOpposite(centre, place)) continue;
      const message = says(
        "places that lie in some direction from the map's centre",
        'check its coordinates, or choose another `centre`',
        'a place that lies opposite the centre of the projection',
      );
      context.addIssue({ code: 'custom', path: ['places', id], message });
    }
  });

/** The front matter of a story file, checked. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
