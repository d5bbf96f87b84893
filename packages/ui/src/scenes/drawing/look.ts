import type { GlobalStyleRule } from '@vanilla-extract/css';
import type { FACES, StageSize } from '../lettering';

/** What a class of the drawings looks like. */
export interface DrawingRule extends Omit<GlobalStyleRule, '@container'> {
  /** How its words are set. */
  face?: keyof typeof FACES;
  /**
   * Its words keep the size they were drawn with, where the reader's settings make them larger: a drawing has no more room. The point of them that
   * stays where it is, as `transform-origin`.
   */
  fixedAt?: string;
  /** What changes with the size of the stage. */
  at?: Partial<Record<StageSize, GlobalStyleRule>>;
}

/** Rules by selector, for the inside of a drawing: plain data, so that they can stand beside what they are the look of. */
export type Look = Readonly<Record<string, DrawingRule>>;

/** By how much the words of an element with a face came out larger than asked; 1 where they did not. */
export const LARGER = 'var(--larger)';

/** A length in pixels. */
export const px = (value: number): string => `${value}px`;

/** A hard outline of 1.5 px for words over coasts and borders: twelve offset copies, no blur. */
export const outline = (colour: string): string =>
  Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6;
    return `${(1.5 * Math.cos(angle)).toFixed(2)}px ${(1.5 * Math.sin(angle)).toFixed(2)}px 0 ${colour}`;
  }).join(',');
