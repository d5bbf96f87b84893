import type { GroundTokens } from '../theme/tokens';
import type { Step, Story } from '@proscenium/story-data';
import type { Point } from './box';
import type { Markup } from './markup';
import type { Side } from './sides';

/** A share card, pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** How many times larger than on a phone a mark is drawn on a card, which is mostly seen at half of its size or less. */
export const CARD_SCALE = 2.3;

/** The part of a card that must be seen wherever it is cropped (1080 by 510), and the part of it right of the words. */
export const SAFE = { left: 60, top: 60, right: 1140, bottom: 570 } as const;
export const FREE = { left: 780, top: 90, right: 1080, bottom: 540 } as const;

/** Words in a card's picture. */
export interface CardLabel {
  /** Lines; `**bold**` and `*light*` as in drawings. */
  text: readonly string[];
  face: 'name' | 'label' | 'note' | 'number';
  /** Pixels of the card. */
  at: Point;
  side: Side;
  /** From the point to the words, pixels. */
  gap: number;
  /** Shift after `side`, pixels. */
  shift: Point;
  /** Colour of the words, `#RRGGBB`. */
  ink: string;
  /** True: it stands where it is put, at most moved into the card. False: it may change its side, or is left out where there is no room. */
  fixed: boolean;
}

/** A circle that words keep clear of, pixels; but for those that stand at its middle. */
export interface CardDot {
  at: Point;
  radius: number;
}

/** What a scene draws on a card. */
export interface CardPicture {
  /** SVG in the card's pixels; fills the card. */
  markup: Markup;
  ground: 'night' | 'day';
  labels: CardLabel[];
  dots: CardDot[];
  /** Colour of the ground at a point of the card, for the outlines of words. Absent: words need none. */
  under?(point: Point): string;
}

/** What a card's picture is made from besides the scene's own data. */
export interface CardContext {
  story: Story;
  step: Step | undefined;
  /** Progress of the picture. */
  at: number;
  /** Colours by ground, and the strong hue on it. */
  inks(ground: 'night' | 'day'): CardInks;
}

/** The colours of a ground, and the strong hue on it. */
export type CardInks = GroundTokens & { line: string };

/** How a kind of scene draws itself on cards. */
export interface CardKind<Data> {
  /** The pictures of all cards of a story that show the kind, in order: together, so that what is dear is made once. Pure. */
  draw(asked: readonly { data: Data; context: CardContext }[]): CardPicture[];
}
