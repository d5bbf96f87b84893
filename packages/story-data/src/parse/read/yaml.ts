import { type Document, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Problems } from '../problems';
import { align } from './align';
import { checkCharacters, hasRefused } from './characters';
import { lossesIn } from './yamlLosses';
import { yamlMistake } from './yamlMistake';

/** Names and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** Fields as they stand in the file. All offsets are of the whole file. */
export interface Settings {
  /** The fields as plain data. */
  value: unknown;
  /** Where the value at a path begins; where there is none, the last field on the way that is there. */
  at(path: Path): number;
  /** Where a field is named: its key; for an item of a list, the item. */
  keyAt(path: Path): number;
  /** Turns an index in the text at a path into an offset in the file. */
  textAt(path: Path): (index: number) => number;
}

/** Where fields stand in the file: their YAML from `start` to `end`, and what opens it (a fence, or `---`). */
export interface Range {
  opening: number;
  start: number;
  end: number;
}

/** Signs that open a group, a list or a key, so many in a row that the reader would look back over them for minutes. */
const LADDER = /(?:[-?:] |[[{] ?){100}/;

const TOO_DEEP = {
  found: 'values nested too deep to be read',
  expected: 'fields, groups and lists a few levels deep',
  fix: 'look for brackets or spaces that stand many times in a row',
};

/**
 * Reads a part of the text as YAML 1.2 (core schema; every key a text, and once in its group; no anchors and aliases; no
 * text that YAML would lose). Where that cannot be done, the problem is noted, and the block stands without fields.
 */
export function readYaml(problems: Problems, text: string, { opening, start, end }: Range): Settings {
  const source = text.slice(start, end);
  const { contents, value } = readDocument(problems, source, start) ?? {};
  const spots = spotsIn(contents, opening - start);
  const find = (path: Path): Spot & { isThere: boolean } => {
    for (let length = path.length; ; length -= 1) {
      const spot = spots.get(spotName(path.slice(0, length)));
      if (spot) return { ...spot, isThere: length === path.length };
    }
  };
  const at = (path: Path) => {
    const { node, key, isThere } = find(path);
    return start + (isThere && path.length > 0 && isNode(node) ? (node.range?.[0] ?? key) : key);
  };

  return {
    value,
    at,
    keyAt: (path) => start + find(path).key,
    textAt(path) {
      const { node, isThere } = find(path);
      const offsetOf = isThere ? scalarOffsets(source, node) : undefined;
      return offsetOf ? (index) => start + offsetOf(index) : () => at(path);
    },
  };
}

function readDocument(
  problems: Problems,
  source: string,
  start: number,
): { contents: unknown; value: unknown } | undefined {
  const ladder = LADDER.exec(source);
  if (ladder) {
    problems.add(start + ladder.index, TOO_DEEP);
    return undefined;
  }
  try {
    // The reader would compare each key with every other one: `lossesIn` is faster.
    const document = parseDocument(source, { stringKeys: true, prettyErrors: false, uniqueKeys: false });
    const mistake = yamlMistake(source, document);
    const found = mistake ? [mistake] : lossesIn(source, document);
    for (const { at, finding } of found) problems.add(start + at, finding);
    if (found.length > 0) return undefined;
    checkEscapes(problems, document, source, start);
    // Whatever walks through the document later goes no deeper than this.
    return { contents: document.contents, value: document.toJS() };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add(start, TOO_DEEP);
    return undefined;
  }
}

/** A value, and where it is named: its key, or itself in a list. */
interface Spot {
  node: unknown;
  key: number;
}

const spotName = (path: Path) => JSON.stringify(path.map(String));

/** Every value of a document by its path; that of the whole is there in any case. */
function spotsIn(contents: unknown, opening: number): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const add = (path: Path, node: unknown, key: number): void => {
    spots.set(spotName(path), { node, key });
    const beginOf = (child: unknown) => (isNode(child) ? (child.range?.[0] ?? key) : key);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) add([...path, index], item, beginOf(item));
    if (!isMap(node)) return;
    for (const { key: name, value } of node.items)
      if (isScalar(name)) add([...path, String(name.value)], value, beginOf(name));
  };
  add([], contents, opening);
  return spots;
}

function scalarOffsets(source: string, node: unknown): ((index: number) => number) | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  // The header of a block scalar (`>-`) ends with its line.
  const from = isBlock ? source.indexOf('\n', node.range[0]) + 1 : node.range[0];
  const offsets = align(source.slice(from, node.range[1]), node.value);
  return (index) => from + (offsets[Math.min(index, offsets.length - 1)] ?? 0);
}

/** Characters that a double-quoted text hides behind escapes (`\u202e`) escape the check of the file itself. */
function checkEscapes(problems: Problems, document: Document, source: string, start: number): void {
  visit(document, {
    Scalar(_, node) {
      const offsetOf = scalarOffsets(source, node);
      if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string' || !offsetOf || !node.range) return;
      if (hasRefused(source.slice(node.range[0], node.range[1]))) return;
      checkCharacters(problems, node.value, (index) => start + offsetOf(index));
    },
  });
}
