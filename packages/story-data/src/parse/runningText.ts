import type { Paragraph, PhrasingContent } from 'mdast';
import { linkAddress } from './linkAddress';
import { type Source, textOffsets } from './source';

/** A paragraph's words in one text, with a sign that is neither letter nor digit for what is no text (a footnote). */
export interface RunningText {
  text: string;
  /** The same, of the same length, with such signs for the words that are marked as a claim or as plain. */
  unmarked: string;
  /** For an index in either, its offset in the file. */
  offsetOf: (index: number) => number;
}

/** Stands for what is not running text: a number beside it is read alone. */
export const GAP = '\u{FFFC}';

/** Reads a paragraph's words as one text, so that what is written across marks is seen. */
export function runningText(source: Source, paragraph: Paragraph): RunningText {
  const offsets: number[] = [];
  const read = (nodes: readonly PhrasingContent[], isMarked: boolean): [text: string, unmarked: string] => {
    const parts = nodes.map((node): [string, string] => {
      if (node.type === 'text') {
        const offsetOf = textOffsets(source, node);
        for (let index = 0; index < node.value.length; index += 1) offsets.push(offsetOf(index));
        return [node.value, isMarked ? GAP.repeat(node.value.length) : node.value];
      }
      if ('children' in node) return read(node.children, isMarked || marks(node));
      offsets.push(0);
      return [GAP, GAP];
    });
    return [parts.map(([text]) => text).join(''), parts.map(([, unmarked]) => unmarked).join('')];
  };
  const [text, unmarked] = read(paragraph.children, false);
  return { text, unmarked, offsetOf: (index) => offsets[index] ?? 0 };
}

/** Whoever meant to mark words, and wrote the mark wrong, is told about the mark alone. */
function marks(node: PhrasingContent): boolean {
  return node.type === 'link' && linkAddress(node.url).kind !== 'page';
}
