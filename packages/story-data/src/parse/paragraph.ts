import type { Paragraph as MarkdownParagraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Inline, Paragraph } from '../story';
import { hasRefused } from './characters';
import { FIELDS_IN_TEXT, isOfFields } from './fieldsInText';
import { readLink } from './link';
import { endOf, startOf } from './markdown';
import { noteDates } from './noteDates';
import { checkNumbers } from './paragraphNumbers';
import type { Reading } from './reading';
import { refusedInline } from './refusedNode';
import { runningText } from './runningText';
import type { Source } from './source';
import { readText } from './text';
import { quote } from './wording';

/**
 * Turns a paragraph of Markdown into the story's small tree; notes what has no place in it, unmarked numbers, and dates
 * that do not exist.
 */
export function readParagraph(reading: Reading, source: Source, paragraph: MarkdownParagraph): Paragraph {
  if (isOfFields(source.text.slice(startOf(paragraph), endOf(paragraph)))) {
    reading.report.add(source.toOffset(startOf(paragraph)), FIELDS_IN_TEXT);
    return [];
  }
  const running = runningText(source, paragraph);
  checkNumbers(reading.report, running);
  noteDates(reading.report, running.text, running.offsetOf);
  const words = toString(paragraph);
  if (!/[\p{L}\p{N}]/u.test(words) && !hasRefused(words)) {
    reading.report.add(source.toOffset(startOf(paragraph)), {
      found: 'a paragraph without words',
      expected: 'sentences, each with its footnotes behind it',
      fix: 'join it to the paragraph above, or take it out',
    });
  }
  return readInlines(reading, source, paragraph.children);
}

function readInlines(reading: Reading, source: Source, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    // The end of an element is told with its beginning.
    if (node.type === 'html' && node.value.startsWith('</') && nodes.slice(0, index).some(isTag)) return [];
    if (node.type === 'footnoteReference' && before?.type === node.type && before.identifier === node.identifier) {
      reading.report.add(source.toOffset(startOf(node)), {
        found: `the footnote ${quote(`[^${node.identifier}]`)} twice`,
        expected: 'each source once',
        fix: 'take one of the two out, or write the source that is meant',
      });
    }
    return readInline(reading, source, node);
  });
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

function isTag({ type }: PhrasingContent): boolean {
  return type === 'html';
}
