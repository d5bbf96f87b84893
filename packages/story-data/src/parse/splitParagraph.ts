import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Tells whether a paragraph begins in the middle of a sentence, as one does that a blank line cut in two. */
export function startsInSentence(paragraph: Paragraph): boolean {
  return /^[^\p{L}\p{N}]*\p{Ll}/u.test(toString(paragraph).slice(0, 100));
}
