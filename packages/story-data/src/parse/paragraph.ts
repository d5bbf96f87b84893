import type { Link, Paragraph as MarkdownParagraph, PhrasingContent, Text } from 'mdast';
import { isAddress } from '../schema/address';
import type { Inline, Paragraph } from '../story';
import { checkCharacters, hasRefused } from './characters';
import { endOf, startOf } from './markdown';
import { checkNumbers } from './paragraphNumbers';
import type { Reading } from './reading';
import { refusedInline } from './refusedNode';
import { type Source, textOffsets } from './source';
import { quote } from './wording';

/** Turns a paragraph of Markdown into the story's small tree; notes what has no place in it, and unmarked numbers. */
export function readParagraph(reading: Reading, source: Source, paragraph: MarkdownParagraph): Paragraph {
  checkNumbers(reading.report, source, paragraph);
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
      return [readLink(reading, source, node)];
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

function readLink(reading: Reading, source: Source, node: Link): Inline {
  const { report, mention } = reading;
  const start = source.toOffset(startOf(node));
  const children = readInlines(reading, source, node.children);
  if (children.length === 0) {
    report.add(start, {
      found: 'a link without words',
      expected: '`[words](address)`',
      fix: 'write the words, or take it out',
    });
  }
  if (node.title != null) {
    report.add(start, { found: 'a link with a title', expected: '`[words](address)`', fix: 'take the title out' });
  }
  const written = source.text.slice(startOf(node), endOf(node));
  const addressAt = source.toOffset(startOf(node) + Math.max(written.lastIndexOf(node.url), 0));
  if (node.url === 'plain:') return { type: 'plain', children };
  if (node.url.startsWith('claim:')) {
    const id = node.url.slice('claim:'.length);
    mention('mark', id, addressAt + 'claim:'.length);
    return { type: 'claim', id, children };
  }
  if (!isAddress(node.url)) {
    report.add(addressAt, {
      found: `the address ${quote(node.url)}`,
      expected: 'an absolute https address, `claim:<id>` or `plain:`',
      fix: 'write the whole address, from `https://` on',
    });
  }
  return { type: 'link', url: node.url, children };
}

const HALF_MARKS = /\[\^(?<source>[^\]\n]*)\]|\((?<scheme>claim|plain):|\*\*|__/g;

/** What is still written as a mark after reading was not closed, or names what is not there. */
function readText({ report, mention }: Reading, source: Source, node: Text): Inline {
  const offsetOf = textOffsets(source, node);
  for (const { 0: mark, index, groups } of node.value.matchAll(HALF_MARKS)) {
    if (groups?.source !== undefined) mention('source', groups.source, offsetOf(index + '[^'.length));
    else report.add(offsetOf(index), groups?.scheme === undefined ? halfEmphasis(mark) : halfLink(groups.scheme));
  }
  // Written as an entity (`&#x202e;`), a character escapes the check of the file itself.
  if (!hasRefused(source.text.slice(startOf(node), endOf(node)))) checkCharacters(report, node.value, offsetOf);
  return { type: 'text', value: node.value.replaceAll(/\s*\n\s*/g, ' ') };
}

function halfEmphasis(mark: string) {
  return {
    found: `\`${mark}\` without its partner`,
    expected: `\`${mark}words${mark}\``,
    fix: 'close it, or take it out',
  };
}

function halfLink(scheme: string) {
  return {
    found: `\`(${scheme}:\` outside a link`,
    expected: `\`[words](${scheme}:${scheme === 'claim' ? 'id' : ''})\``,
    fix: 'put the words between `[` and `]`, close the bracket after the address, and leave no blank between the two',
  };
}
