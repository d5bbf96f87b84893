import { isScalar, type Node } from 'yaml';
import type { Finding } from '../report';
import { quote } from '../wording';

const EMPTY = /\n[ \t]*(?=\n)/;
const FURTHER_RIGHT = /\n(?<indent> *)\S.*\n(?<blanks>\k<indent> +)(?<words>\S.*)/;

/** Where a text of one line holds a break that splits it in two, and how it is mended; undefined where none is written. */
export function lineBreak(source: string, node: Node | null | undefined): { at: number; finding: Finding } | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  if (!node.value.trim().includes('\n')) return undefined;
  const expected = 'one line of text, written on several lines without an empty one';
  if (node.type === 'BLOCK_LITERAL')
    return {
      at: start,
      finding: { found: 'the sign `|`, which keeps the breaks of lines', expected, fix: 'write `>-` in its place' },
    };
  const written = source.slice(start, end).trimEnd();
  const empty = EMPTY.exec(written);
  if (empty) {
    const fix = 'take the empty line out; what belongs to a second text needs an entry of its own, or another field';
    return { at: start + empty.index + 1, finding: { found: 'an empty line inside a text', expected, fix } };
  }
  const { index, groups } = FURTHER_RIGHT.exec(written) ?? {};
  if (index === undefined || !groups?.words) return undefined;
  const at = written.indexOf(groups.words, index);
  const finding = {
    found: `${quote(groups.words)} further right than the line above it`,
    expected,
    fix: 'take the blanks before it away that the line above has not',
  };
  return { at: start + at, finding };
}
