import type { Paragraph } from '@proscenium/story-data';
import type { PhrasingContent } from 'mdast';

/**
 * A story's running text as Markdown's tree. What is said in marked words stays; the mark is gone.
 *
 * @param cite what a footnote to a source becomes
 */
export function phrasing(text: Paragraph, cite: (source: string) => PhrasingContent): PhrasingContent[] {
  return text.flatMap((part): PhrasingContent[] => {
    switch (part.type) {
      case 'text':
        return [{ type: 'text', value: part.value }];
      case 'strong':
      case 'emphasis':
        return [{ type: part.type, children: phrasing(part.children, cite) }];
      case 'link':
        return [{ type: 'link', url: part.url, children: phrasing(part.children, cite) }];
      case 'claim':
      case 'plain':
        return phrasing(part.children, cite);
      case 'cite':
        return [cite(part.source)];
    }
  });
}
