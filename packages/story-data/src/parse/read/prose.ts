import type { Link, Paragraph as MarkdownParagraph, PhrasingContent, Text } from 'mdast';
import { isAddress } from '../../schema/text';
import type { Inline, Paragraph } from '../../story';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { quote } from '../wording';
import { align } from './align';
import { checkCharacters, hasRefused } from './characters';
import { endOf, startOf } from './markdown';
import { refusedInline } from './refused';
import { strayMarks } from './strayMarks';

/** What an id is of. */
export type IdKind = 'source' | 'place' | 'claim';

/** An id that is named, and where in the file. */
export interface Mention {
  kind: IdKind;
  id: string;
  offset: number;
}

/** A paragraph, read. */
export interface Prose {
  /** Where it begins in the file. */
  at: number;
  text: Paragraph;
  mentions: Mention[];
  /** Its words in one text, with a sign that is neither letter nor digit for what is no text (a footnote). */
  words: string;
  /** The same, of the same length, with such signs for the words that are marked as a claim or as plain. */
  unmarked: string;
  /** For an index in either, its offset in the file. */
  offsetOf: (index: number) => number;
}

/** A text that Markdown was read from, and where its characters are in the file. */
export interface Source {
  text: string;
  toOffset: (index: number) => number;
}

/** Stands for what is not running text: a number beside it is read alone. */
const GAP = '\u{FFFC}';

/** Turns a paragraph of Markdown into the story's small tree; notes what has no place in it or would be printed as a mark. */
export function readProse(problems: Problems, source: Source, paragraph: MarkdownParagraph): Prose {
  const mentions: Mention[] = [];
  const offsets: number[] = [];
  let [words, unmarked] = ['', ''];
  const offset = (node: PhrasingContent, skipped = 0) => source.toOffset(startOf(node) + skipped);

  const readAll = (nodes: readonly PhrasingContent[], isMarked: boolean): Paragraph =>
    nodes.flatMap((node, index) => {
      if (node.type === 'text') return readText(node, isMarked);
      if (node.type === 'link') return readLink(node, isMarked);
      if (node.type === 'strong' || node.type === 'emphasis') {
        return { type: node.type, children: readAll(node.children, isMarked) };
      }
      words += GAP;
      unmarked += GAP;
      offsets.push(offset(node));
      if (node.type !== 'footnoteReference') {
        problems.add(offset(node), refusedInline(node));
        return [];
      }
      const id = node.label ?? node.identifier;
      const before = nodes[index - 1];
      if (before?.type === 'footnoteReference' && before.identifier === node.identifier) {
        problems.add(offset(node), twice(id));
      }
      mentions.push({ kind: 'source', id, offset: offset(node, '[^'.length) });
      return { type: 'cite', source: id };
    });

  const readText = (node: Text, isMarked: boolean): Inline => {
    const start = startOf(node);
    const written = source.text.slice(start, endOf(node));
    const places = align(written, node.value);
    const offsetOf = (index: number) => source.toOffset(start + (places[Math.min(index, places.length - 1)] ?? 0));
    // What is written as an entity is meant too.
    const isEscaped = (index: number) => {
      const at = places[index] ?? 0;
      return written[at - 1] === '\\' || written[at] !== node.value[index];
    };
    for (const { at: index, finding } of strayMarks(node.value, isEscaped)) problems.add(offsetOf(index), finding);
    // Written as an entity (`&#x202e;`), a character escapes the check of the file itself.
    if (!hasRefused(written)) checkCharacters(problems, node.value, offsetOf);
    words += node.value;
    unmarked += isMarked ? GAP.repeat(node.value.length) : node.value;
    for (let index = 0; index < node.value.length; index += 1) offsets.push(offsetOf(index));
    return { type: 'text', value: node.value.replaceAll(/\s*\n\s*/g, ' ') };
  };

  const readLink = (node: Link, isMarked: boolean): Inline => {
    const { url } = node;
    const written = source.text.slice(startOf(node), endOf(node));
    const isOurs = url.startsWith('claim:') || url === 'plain:';
    const children = readAll(node.children, isMarked || isOurs);
    const id = url.slice('claim:'.length);
    const urlAt = offset(node, Math.max(written.lastIndexOf(url), 0));
    if (!written.startsWith('[')) problems.add(offset(node), bare(url));
    else if (children.length === 0) problems.add(offset(node), { ...LINK, found: 'a link without words' });
    else if (node.title != null) problems.add(offset(node), { ...LINK, found: 'a link with a title' });
    else if (!isOurs && !isAddress(url)) problems.add(urlAt, { ...ADDRESS, found: `the address ${quote(url)}` });
    if (url === 'plain:') return { type: 'plain', children };
    if (!isOurs) return { type: 'link', url, children };
    mentions.push({ kind: 'claim', id, offset: urlAt + 'claim:'.length });
    return { type: 'claim', id, children };
  };

  const text = readAll(paragraph.children, false);
  const at = source.toOffset(startOf(paragraph));
  if (!/[\p{L}\p{N}]/u.test(words) && text.some(({ type }) => type === 'cite')) problems.add(at, NO_WORDS);
  return { at, text, mentions, words, unmarked, offsetOf: (index) => offsets[index] ?? at };
}

/** How many words a paragraph has. */
export function countWords({ words }: Prose): number {
  return words.split(/\s+/u).filter((word) => word.replaceAll(GAP, '') !== '').length;
}

const NO_WORDS: Finding = {
  found: 'a paragraph without words',
  expected: 'sentences, each with its footnotes behind it',
  fix: 'join it to the paragraph above, or take it out',
};

const LINK = { expected: '`[words](address)`', fix: 'write it so, or take it out' };

const ADDRESS = {
  expected: 'an absolute https address, `claim:<id>` or `plain:`',
  fix: 'write the whole address, from `https://` on, or `claim:` before the id of a claim',
};

const bare = (url: string): Finding => ({
  found: `the address ${quote(url)} in running text`,
  expected: 'words that link to it',
  fix: 'write `[words](https://…)`, or cite it as a source, `[^id]`',
});

const twice = (id: string): Finding => ({
  found: `the footnote ${quote(`[^${id}]`)} twice`,
  expected: 'each source once',
  fix: 'take one of the two out, or write the source that is meant',
});
