import type { Text } from 'mdast';
import { align } from './align';
import { endOf, startOf } from './markdown';

/** A text that Markdown was read from, and where its characters are in the file. */
export interface Source {
  text: string;
  toOffset: (index: number) => number;
}

/** For each index in a text node's value, its index in the text that Markdown was read from. */
export function textIndices({ text }: Source, node: Text): (index: number) => number {
  const start = startOf(node);
  const offsets = align(text.slice(start, endOf(node)), node.value);
  return (index) => start + (offsets[Math.min(index, offsets.length - 1)] ?? 0);
}

/** For each index in a text node's value, its offset in the file. */
export function textOffsets(source: Source, node: Text): (index: number) => number {
  const indexOf = textIndices(source, node);
  return (index) => source.toOffset(indexOf(index));
}
