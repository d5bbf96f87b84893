import type { Paragraph, Source, Story } from '@proscenium/story-data';
import type * as mdast from 'mdast';

/** What a footnote to a source, named by its id, becomes. @throws Error naming the id, where the story has no such source */
export type Cite = (source: string) => mdast.PhrasingContent;

/** Footnotes to a story's sources, each made by `as`. */
export function citing({ sources }: Story, as: (source: Source) => mdast.PhrasingContent): Cite {
  return (id) => {
    const source = sources.find((one) => one.id === id);
    if (!source) throw new Error(`unknown source: ${id}`);
    return as(source);
  };
}

/** Words as they are; what Markdown would take for signs is escaped when written. */
export const line = (value: string): mdast.Text => ({ type: 'text', value });

/** A heading of one line. */
export const heading = (depth: mdast.Heading['depth'], ...children: mdast.PhrasingContent[]): mdast.Heading => ({
  type: 'heading',
  depth,
  children,
});

/** A paragraph. */
export const paragraph = (...children: mdast.PhrasingContent[]): mdast.Paragraph => ({ type: 'paragraph', children });

/** A list of rows of one paragraph each; numbered where the page numbers it. */
export const list = (rows: mdast.PhrasingContent[][], ordered = false): mdast.List => ({
  type: 'list',
  ordered,
  spread: false,
  children: rows.map((row) => ({ type: 'listItem', spread: false, children: [paragraph(...row)] })),
});

/** A story's running text. What is said in marked words stays; the mark is gone. */
export function phrasing(text: Paragraph, cite: Cite): mdast.PhrasingContent[] {
  return text.flatMap((part) => {
    if (part.type === 'text') return part;
    if (part.type === 'cite') return cite(part.source);
    const children = phrasing(part.children, cite);
    if (part.type === 'claim' || part.type === 'plain') return children;
    return { ...part, children };
  });
}
