import type { Heading, List, Paragraph, PhrasingContent, Text } from 'mdast';

/** Turns ids of sources into footnotes. */
export interface Cited {
  /** @throws Error naming the id, where the story has no such source */
  one: (source: string) => PhrasingContent;
  all: (sources: readonly string[]) => PhrasingContent[];
}

/** Words as they are; what Markdown would take for signs is escaped when written. */
export const line = (value: string): Text => ({ type: 'text', value });

/** A heading of one line. */
export const heading = (depth: Heading['depth'], value: string): Heading => ({
  type: 'heading',
  depth,
  children: [line(value)],
});

/** A paragraph. */
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A list of rows of one paragraph each; numbered where the page numbers it. */
export const list = (rows: PhrasingContent[][], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: rows.map((row) => ({ type: 'listItem', spread: false, children: [paragraph(row)] })),
});
