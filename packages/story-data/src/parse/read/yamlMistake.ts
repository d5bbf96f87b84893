import { type Document, isNode, isScalar, visit } from 'yaml';
import type { Placed } from './lines';

/** What the errors of the YAML reader mean to an author, by code. */
const FOUND: Record<string, string> = {
  BAD_ALIAS: 'text that YAML takes for an alias',
  BAD_DQ_ESCAPE: 'a backslash that begins no known escape between double quotes',
  BAD_INDENT: 'a line indented unlike its neighbours, or a bracket that is not closed',
  BAD_SCALAR_START: 'a text that begins with a sign which YAML keeps for itself',
  BLOCK_AS_IMPLICIT_KEY: '`: ` inside a text without quotes',
  BLOCK_IN_FLOW: '`: ` or `- ` inside a text without quotes',
  MISSING_CHAR: 'a quote or bracket that is not closed, or a missing comma or colon',
  MULTILINE_IMPLICIT_KEY: 'a line without `: ` after the name of a field',
  MULTIPLE_DOCS: 'a second line of three hyphens, or text after the end',
  NON_STRING_KEY: 'a group or a list where the name of a field belongs',
  TAB_AS_INDENT: 'a tab at the beginning of a line',
  TAG_RESOLVE_FAILED: 'text that YAML takes for a tag',
  UNEXPECTED_TOKEN: 'a sign that YAML does not expect here',
};

const FIELDS = {
  expected: 'fields `name: value`, two spaces of indent a level, and text with signs of YAML between double quotes',
  fix: 'check quotes, brackets, colons and indents on this line and the one above',
};

/** The first mistake of a text that is no YAML; what its reader makes of the lines after it is guesswork. */
export function yamlMistake(source: string, document: Document.Parsed): Placed | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const opening = openedAbove(source, document, first.pos[0]);
  return opening === undefined
    ? { at: first.pos[0], finding: { ...FIELDS, found: FOUND[first.code] ?? 'a line that cannot be read as fields' } }
    : { at: opening, finding: { ...FIELDS, found: 'a quote or bracket that is not closed on its line' } };
}

/** Where a quote or bracket begins that is not closed on its line and runs on over fields, up to a mistake or over it. */
function openedAbove(source: string, document: Document.Parsed, mistake: number): number | undefined {
  const lineEndAt = (at: number) => (source.indexOf('\n', at) === -1 ? source.length : source.indexOf('\n', at));
  let opening: number | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow === true;
    const [start, end] = node.range;
    const lineEnd = lineEndAt(start);
    const isClosed = end <= lineEnd && /["'\]}]/.test(source.slice(Math.max(end - 1, start + 1), end));
    if (!isOpened || isClosed || lineEnd >= mistake) return undefined;
    // A field as far left as the one that the quote or bracket belongs to.
    const indent = /^ */.exec(source.slice(source.lastIndexOf('\n', start) + 1))?.[0].length ?? 0;
    const below = source.slice(lineEnd, lineEndAt(mistake));
    if (!new RegExp(`\\n {0,${indent}}[\\w-]+:(?:\\s|$)`).test(below)) return undefined;
    opening = start;
    return visit.BREAK;
  });
  return opening;
}
