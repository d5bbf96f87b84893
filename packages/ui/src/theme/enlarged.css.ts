import { createGlobalVar } from '@vanilla-extract/css';
import type { StyleRule } from '@vanilla-extract/css';

/** The least size of words in drawings. */
const ASKED = '13px';

const length = (name: string) => createGlobalVar(name, { syntax: '<length>', inherits: true, initialValue: ASKED });

/** `--came-out`: what text of 13 px comes out as. */
const cameOut = length('came-out');
/** `--true-size`: what the words of an element come out as; there where `sized` is. */
const trueSize = length('true-size');

/**
 * Measures by how much text comes out larger than asked, as by a reader's least size of text or by text-only zoom; for an element without words of
 * its own. The reader's default size is none of it: drawings are in pixels.
 */
export const measuresText = {
  fontSize: ASKED,
  // A line is as tall as the text is in truth, in every engine; a reader's own line spacing is no larger text.
  lineHeight: '1 !important',
  // WebKit makes lines whole pixels, but has a true `em`; that of others knows nothing of a least size.
  vars: { [cameOut]: 'max(1em, 1lh)' },
} as const satisfies StyleRule;

/** Length: the size that text of 13 px or more has come out with. At or below `measuresText`. */
export const comesOutAs = `max(1em, ${cameOut})`;

/** For an element with words, of 13 px or more, at or below `measuresText`: what `largerThan` needs there. */
export const sized = { [trueSize]: comesOutAs };

/** The quotient of two lengths, each in pixels or a registered property: WebKit knows no other units where a number is wanted. */
export const quotient = (one: string, other: string): string => `tan(atan2(${one}, ${other}))`;

/** Number: 1 where text is at most as large as `size`, more where it came out larger. On an element with `sized`; `size` as in `quotient`. */
export const largerThan = (size: string): string => `max(1, ${quotient(trueSize, size)})`;

/** A length: 0 while text is as large as asked (to 5 %), beyond any need where it came out larger. */
const whereLarger = `max(0px, (${quotient(cameOut, ASKED)} - 1.05) * 1e6px)`;

/**
 * What a picture shows, told in words: on a screen for readers of the page's text only, and for all where text comes out larger than asked, because the
 * words in drawings do not grow with it. In an element that `measuresText`.
 *
 * @param above space above the words where they are seen
 */
export const toldWhereLarger = (above: string) =>
  ({
    paddingBlockStart: `min(${above}, ${whereLarger})`,
    // What has no size is read to nobody.
    maxBlockSize: `max(1px, ${whereLarger})`,
    marginBlockEnd: '-1px',
    overflow: 'clip',
    clipPath: `inset(calc(50% - min(50%, ${whereLarger})))`,
  }) as const satisfies StyleRule;
