import { z } from 'zod';
import { lineSchema } from './text';

/** A text of a card: at most so many characters, as fit at the size they are meant for. */
const words = (most: number, instead: string) =>
  lineSchema
    .max(most)
    .meta({ description: instead, expected: `at most ${most} characters on a card`, fix: 'shorten it' })
    .exactOptional();

/** What a share card says where it should differ from the step (or, on the cover, from the story). */
export const cardSchema = z.strictObject({
  dateline: words(44, 'over the heading; default the dateline of the step or the story'),
  heading: words(60, "default the step's heading, or the story's title"),
  text: words(
    160,
    'under the heading; default who claims and who denies, or else the publishers; on the cover the dek',
  ),
  alt: lineSchema.describe("the card's picture in words; default none").exactOptional(),
});

/** What a share card says where it should differ. */
export type CardWords = z.output<typeof cardSchema>;
