import { type Document, isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import { align } from '../align';
import { checkCharacters, hasRefused } from '../characters';
import type { Finding, Report } from '../report';
import { type BareField, bareField } from './bare';
import { readDocument } from './document';
import { lineBreak } from './lineBreak';

/** Names and indices that lead to a value. */
export type Path = readonly PropertyKey[];

/** A block of YAML with the places of its values. All offsets are of the whole file. */
export interface YamlBlock {
  /** The value as plain data. */
  value: unknown;
  /** Where the value at a path begins; where there is none, the last field on the way that is there. */
  at: (path: Path) => number;
  /** Where a field is named: its key; for an item of a list, the item. */
  keyAt: (path: Path) => number;
  /** Turns an index in the text at a path into an offset in the file. */
  textAt: (path: Path) => (index: number) => number;
  /** What stands at a path between braces without a colon; undefined for a field with one. */
  bareAt: (path: Path) => BareField | undefined;
  /** Where the text at a path is split in two, and how that is mended; undefined where it is one line of text. */
  breakAt: (path: Path) => { at: number; finding: Finding } | undefined;
}

/** Where a block stands in the file: its YAML from `start` to `end`, and what opens it (a fence, or `---`). */
export interface BlockRange {
  opening: number;
  start: number;
  end: number;
}

/**
 * Reads a part of the text as YAML 1.2 (core schema; every key a text; no anchors and aliases). Notes every problem, and
 * returns undefined where the block cannot be read.
 */
export function readYaml(report: Report, text: string, { opening, start, end }: BlockRange): YamlBlock | undefined {
  const source = text.slice(start, end);
  const document = readDocument(source, (offset, finding) => report.add(start + offset, finding));
  if (!document) return undefined;

  const find = (path: Path) => {
    let found: Found | undefined = { node: document.contents, key: opening - start };
    let last = found.key;
    for (const name of path) {
      found = childOf(found.node, String(name));
      if (!found) return { node: undefined, key: last };
      last = found.key;
    }
    return found;
  };

  const block: YamlBlock = {
    value: document.toJS(),
    at(path) {
      const { node, key } = find(path);
      return start + (path.length > 0 ? (node?.range?.[0] ?? key) : key);
    },
    keyAt: (path) => start + find(path).key,
    textAt(path) {
      const { node } = find(path);
      const offsetOf = node && scalarOffsets(source, node);
      return offsetOf ? (index) => start + offsetOf(index) : () => block.at(path);
    },
    bareAt: (path) => bareField(source, find(path.slice(0, -1)).node, String(path.at(-1))),
    breakAt(path) {
      const found = lineBreak(source, find(path).node);
      return found && { ...found, at: start + found.at };
    },
  };

  checkEscapes(document, source, (value, offsetOf) =>
    checkCharacters(report, value, (index) => start + offsetOf(index)),
  );
  return block;
}

interface Found {
  node: Node | null;
  key: number;
}

function childOf(parent: Node | null, name: string): Found | undefined {
  if (isSeq(parent)) {
    const node = parent.items[Number(name)];
    return isNode(node) ? { node, key: node.range?.[0] ?? 0 } : undefined;
  }
  return isMap(parent) ? fieldsOf(parent).get(name) : undefined;
}

/** The fields of maps that were looked into: looking for each in turn would take long in a long map. */
const fieldsOfMaps = new WeakMap<YAMLMap, Map<string, Found>>();

function fieldsOf(map: YAMLMap): Map<string, Found> {
  const known = fieldsOfMaps.get(map);
  if (known) return known;
  const fields = new Map<string, Found>();
  for (const { key, value } of map.items) {
    if (isScalar(key)) fields.set(String(key.value), { node: isNode(value) ? value : null, key: key.range?.[0] ?? 0 });
  }
  fieldsOfMaps.set(map, fields);
  return fields;
}

function scalarOffsets(source: string, node: Node): ((index: number) => number) | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  // The header of a block scalar (`>-`) ends with its line.
  const from = isBlock ? source.indexOf('\n', node.range[0]) + 1 : node.range[0];
  const offsets = align(source.slice(from, node.range[1]), node.value);
  return (index) => from + (offsets[Math.min(index, offsets.length - 1)] ?? 0);
}

/** Characters that a double-quoted text hides behind escapes (`\u202e`) escape the check of the file itself. */
function checkEscapes(
  document: Document,
  source: string,
  check: (value: string, offsetOf: (index: number) => number) => void,
): void {
  visit(document, {
    Scalar(_, node) {
      const offsetOf = scalarOffsets(source, node);
      if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string' || !offsetOf || !node.range) return;
      if (!hasRefused(source.slice(node.range[0], node.range[1]))) check(node.value, offsetOf);
    },
  });
}
