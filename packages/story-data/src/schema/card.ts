import { z } from 'zod';
import { lineSchema } from './line';
import { says } from './says';

/** How many characters of a card's words fit at the size they are meant for. */
const MOST = { dateline: 44, heading: 60, text: 160 } as const;

/** A text of a card: at most so many characters. */
function words(name: keyof typeof MOST) {
  return lineSchema.max(MOST[name], says(`at most ${MOST[name]} characters on a card`, 'shorten it')).exactOptional();
}

/** What a share card says where it should differ from the step (or, on the cover, from the story). Numbers fall under the rule of running text. */
export const cardSchema = z.strictObject({
  /** Over the heading. Default: the dateline of the step or the story. */
  dateline: words('dateline'),
  /** Default: the step's heading, or the story's title. */
  heading: words('heading'),
  /** Under the heading. Default: who claims and who denies, with dates, or else the publishers of the sources; on the cover the dek. */
  text: words('text'),
  /** The card's picture in words. Default none: the words of the card stand alone. */
  alt: lineSchema.exactOptional(),
});

/** What a share card says where it should differ. */
export type CardWords = z.output<typeof cardSchema>;
