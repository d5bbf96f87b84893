import type { Paragraph as MarkdownParagraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Inline, Paragraph } from '../story';
import { hasRefused } from './characters';
import { readLink } from './link';
import { startOf } from './markdown';
import { checkDates } from './paragraphDates';
import { checkNumbers } from './paragraphNumbers';
import type { Reading } from './reading';
import { refusedInline } from './refusedNode';
import type { Source } from './source';
import { readText } from './text';

/** Turns a paragraph of Markdown into the story's small tree; notes what has no place in it, and unmarked numbers. */
export function readParagraph(reading: Reading, source: Source, paragraph: MarkdownParagraph): Paragraph {
  checkNumbers(reading.report, source, paragraph);
  const words = toString(paragraph);
  if (!/[\p{L}\p{N}]/u.test(words) && !hasRefused(words)) {
    reading.report.add(source.toOffset(startOf(paragraph)), {
      found: 'a paragraph without words',
      expected: 'sentences, each with its footnotes behind it',
      fix: 'join it to the paragraph above, or take it out',
    });
  }
  checkDates(reading.report, source, paragraph);
  return readInlines(reading, source, paragraph.children);
}

function readInlines(reading: Reading, source: Source, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => readInline(reading, source, node));
}

function readInline(reading: Reading, source: Source, node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [readText(reading, source, node)];
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: readInlines(reading, source, node.children) }];
    case 'footnoteReference': {
      const id = node.label ?? node.identifier;
      reading.mention('source', id, source.toOffset(startOf(node) + '[^'.length));
      return [{ type: 'cite', source: id }];
    }
    case 'link':
      return [readLink(reading, source, node, () => readInlines(reading, source, node.children))];
    case 'break':
    case 'delete':
    case 'html':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'linkReference':
      reading.report.add(source.toOffset(startOf(node)), refusedInline(node));
      return [];
  }
}
