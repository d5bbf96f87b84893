import type { Inline, Paragraph } from '@proscenium/story-data';

/** All parts of a running text, those within others too, as they are read. */
export const partsOf = (text: readonly Inline[]): Inline[] =>
  text.flatMap((part) => ('children' in part ? [part, ...partsOf(part.children)] : [part]));

/** Ids of the sources that a text cites, in order, with repeats. */
export const citedIn = (text: readonly Inline[]): string[] =>
  partsOf(text).flatMap((part) => (part.type === 'cite' ? [part.source] : []));

/** Ids of the claims that a text marks, in order, with repeats. */
export const claimsIn = (text: readonly Inline[]): string[] =>
  partsOf(text).flatMap((part) => (part.type === 'claim' ? [part.id] : []));

/** How many characters a text has to be read, footnotes apart. */
export const lengthOf = (text: readonly Inline[]): number =>
  partsOf(text).reduce((sum, part) => sum + (part.type === 'text' ? part.value.length : 0), 0);

/** A text without its footnotes, for a page that lists its sources in a line. */
export const withoutCites = (text: readonly Inline[]): Paragraph =>
  text
    .filter((part) => part.type !== 'cite')
    .map((part) => ('children' in part ? { ...part, children: withoutCites(part.children) } : part));
