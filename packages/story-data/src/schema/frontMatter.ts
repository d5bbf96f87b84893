import { z } from 'zod';
import { compareStamps } from '../time/span';
import { cardSchema } from './card';
import { dateSchema } from './date';
import { datedNoteSchema } from './datedNote';
import { groundSchema } from './ground';
import { idKeySchema, idSchema } from './id';
import { layerSchema } from './layer';
import { lineSchema, paragraphSchema } from './line';
import { areOpposite } from './opposite';
import { placeSchema } from './place';
import { projectionSchema } from './projection';
import { says } from './says';
import { sourceSchema } from './source';
import { stampSchema } from './stamp';

const FORMAT = ({ input }: { input?: unknown }) =>
  says(
    '`format: 1`, the format that this release reads',
    input === '1' ? 'take the quotes away: `format: 1`' : 'write `format: 1`',
  );
const LANGUAGE = says('a language tag', 'write for example `en` or `ko`');
const OPPOSITE = says(
  "places that lie in some direction from the map's centre",
  'check its coordinates, or choose another `centre`',
  'a place that lies opposite the centre of the projection',
);
const COUNTRY = says('the ISO 3166 number of a country, three digits', 'write for example `"643"` for Russia');

/** The front matter of a story file. Names of fields are kebab-case in the file. */
export const frontMatterSchema = z
  .strictObject({
    /** The format of the file: 1. */
    format: z.literal(1, { error: FORMAT }),
    title: lineSchema,
    /** The sentence under the title. */
    dek: lineSchema,
    /** The line over the title: the outlet. */
    kicker: lineSchema,
    /** Place and date of the news. */
    dateline: lineSchema,
    /** Who wrote it, and from what. */
    byline: lineSchema,
    /** Day, time and zone, kept as written. */
    published: stampSchema,
    /** Day, time and zone of the last change; the same as `published` where there was none. */
    updated: stampSchema,
    /** The day (month, year) up to which the text tells what was known. */
    'as-of': dateSchema,
    /** BCP 47 language tag. */
    language: z.string(LANGUAGE).regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, LANGUAGE),
    /** Reading time, in the author's words. */
    outlook: lineSchema,
    /** Default none. */
    tags: z.array(lineSchema).default([]),
    /** Step ids that were published once and are no step's any more, each with the id of the step that its links open. Default none. */
    aliases: z.record(idKeySchema, idSchema).default({}),
    /** The text pane's grounds that the story uses, in order of first use; the first step starts on the first. */
    grounds: z
      .array(groundSchema)
      .min(1, says('at least one ground', 'write `grounds: [night]`'))
      .refine((list) => new Set(list).size === list.length, says('each ground once', 'take the second one out')),
    /** The one strong hue. Default red. */
    line: z.enum(['red', 'blue', 'green']).default('red'),
    projection: projectionSchema,
    /** Tints of countries by ISO 3166 number. Default none. */
    tints: z.record(z.string().regex(/^\d{3}$/, COUNTRY), z.enum(['one', 'two'])).default({}),
    places: z.record(idKeySchema, placeSchema),
    sources: z.record(idKeySchema, sourceSchema),
    /** What is not known at the end: paragraphs of Markdown. Default none. */
    'not-known': z.array(paragraphSchema).default([]),
    /** What the law says, and the evidence: paragraphs of Markdown, each with a footnote or a marked claim. Default none. */
    law: z.array(paragraphSchema).default([]),
    /** What came since, oldest first. Default none. */
    since: z.array(datedNoteSchema).default([]),
    /** How the story was made: paragraphs of Markdown. */
    method: z.array(paragraphSchema),
    /** Default none. */
    corrections: z.array(datedNoteSchema).default([]),
    /** What the story's share card, the cover, says. Default: dateline, title and dek. */
    card: cardSchema.exactOptional(),
    /** Layers of the scene behind the title. Default none. */
    opening: z.array(layerSchema).default([]),
  })
  .refine(({ published, updated }) => compareStamps(published, updated) <= 0, {
    error: says('`updated` not before `published`', 'swap the two, or repeat `published`'),
    path: ['updated'],
  })
  .superRefine(({ places, projection }, context) => {
    const centre = Object.hasOwn(places, projection.centre) ? places[projection.centre] : undefined;
    for (const [id, place] of Object.entries(places)) {
      if (centre && areOpposite(centre, place))
        context.addIssue({ code: 'custom', path: ['places', id], message: OPPOSITE });
    }
  });

/** The front matter of a story file, checked. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
