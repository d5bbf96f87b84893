import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node, parseDocument, visit } from 'yaml';
import { align } from './align';
import { checkCharacters, hasRefused } from './characters';
import type { Report } from './report';
import { tellable, yamlFinding } from './yamlFinding';

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
  const document = parseDocument(source, { stringKeys: true, prettyErrors: false });
  const broken = [...document.errors, ...document.warnings];
  for (const { pos, code, message } of tellable(broken)) report.add(start + pos[0], yamlFinding(code, message));
  if (broken.length > 0 || hasAnchors(document, (offset) => report.add(start + offset, yamlFinding('ALIAS', '')))) {
    return undefined;
  }

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
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair || !isNode(pair.key)) return undefined;
  return { node: isNode(pair.value) ? pair.value : null, key: pair.key.range?.[0] ?? 0 };
}

function scalarOffsets(source: string, node: Node): ((index: number) => number) | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  // The header of a block scalar (`>-`) ends with its line.
  const from = isBlock ? source.indexOf('\n', node.range[0]) + 1 : node.range[0];
  const offsets = align(source.slice(from, node.range[1]), node.value);
  return (index) => from + (offsets[Math.min(index, offsets.length - 1)] ?? 0);
}

function hasAnchors(document: Document, note: (offset: number) => void): boolean {
  let isFound = false;
  visit(document, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && 'anchor' in node && node.anchor !== undefined)) return;
    isFound = true;
    note(node.range?.[0] ?? 0);
  });
  return isFound;
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
