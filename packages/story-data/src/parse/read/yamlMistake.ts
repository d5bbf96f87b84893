import { type Document, isNode, isScalar, visit } from 'yaml';
import type { Finding } from '../problem';

/** A finding, and where in a text. */
export interface Placed {
  at: number;
  finding: Finding;
}

const QUOTES = { expected: 'text between quotes', fix: 'put the text between double quotes' };
const COLON = { expected: 'text with a colon between quotes', fix: QUOTES.fix };

/** What is told about the errors of the YAML reader, by its code. */
const FINDINGS: Record<string, Finding> = {
  BAD_ALIAS: { found: 'text that YAML takes for an alias', ...QUOTES },
  BAD_DQ_ESCAPE: {
    found: 'a backslash that begins no known escape',
    expected: '`\\\\` or `\\"` inside double quotes',
    fix: 'write the backslash twice, or use single quotes',
  },
  BAD_INDENT: {
    found: 'a line indented unlike its neighbours',
    expected: 'fields of one group in one column, and brackets closed',
    fix: 'line it up, with two spaces per level',
  },
  BAD_SCALAR_START: { found: 'a text that begins with a sign which YAML keeps for itself', ...QUOTES },
  BLOCK_AS_IMPLICIT_KEY: { found: '`: ` inside a text without quotes', ...COLON },
  BLOCK_IN_FLOW: { found: '`: ` or `- ` inside a text without quotes', ...COLON },
  MISSING_CHAR: {
    found: 'a quote or bracket that is not closed, or a missing comma or colon',
    expected: 'quotes and brackets in pairs, `name: value`',
    fix: 'close the quote or bracket, or write the missing sign',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without `: ` after the name of a field',
    expected: '`name: value`',
    fix: 'write the colon and a space after the name, or join the line to the text it belongs to',
  },
  MULTIPLE_DOCS: {
    found: 'a second line of three hyphens, or text after the end',
    expected: 'the fields in one part',
    fix: 'join the parts: a line of three hyphens stands only at the ends',
  },
  NON_STRING_KEY: {
    found: 'a group or a list where the name of a field belongs',
    expected: '`name: value`',
    fix: 'write a name and a colon before it, or a dash and a space where it is an entry of a list',
  },
  TAB_AS_INDENT: {
    found: 'a tab at the beginning of a line',
    expected: 'spaces',
    fix: 'indent with two spaces per level',
  },
  TAG_RESOLVE_FAILED: { found: 'text that YAML takes for a tag', ...QUOTES },
  UNEXPECTED_TOKEN: {
    found: 'a sign that YAML does not expect here',
    expected: '`name: value`, or text between quotes',
    fix: 'put the text between double quotes, or check the indent',
  },
};

const UNKNOWN: Finding = {
  found: 'a line that cannot be read as fields',
  expected: '`name: value`, one a line',
  fix: 'check quotes, brackets and indents on this line and the one above',
};

const NOT_CLOSED: Finding = {
  found: 'a quote or bracket that is not closed on its line',
  expected: 'quotes and brackets in pairs',
  fix: 'close it; a long text is written below `>-`, two spaces further right',
};

/** The first mistake of a text that is no YAML; what its reader makes of the lines after it is guesswork. */
export function yamlMistake(source: string, document: Document.Parsed): Placed | undefined {
  const [first] = [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return undefined;
  const opening = openedAbove(source, document, first.pos[0]);
  if (opening !== undefined) return { at: opening, finding: NOT_CLOSED };
  return { at: first.pos[0], finding: FINDINGS[first.code] ?? UNKNOWN };
}

/** Where a quote or bracket begins that is not closed on its line and runs on over fields, up to a mistake or over it. */
function openedAbove(source: string, document: Document.Parsed, mistake: number): number | undefined {
  const lineEndAt = (at: number) => (source.indexOf('\n', at) === -1 ? source.length : source.indexOf('\n', at));
  const openings: number[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const isOpened = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow === true;
    const [start, end] = node.range;
    const lineEnd = lineEndAt(start);
    const isClosed = end <= lineEnd && /["'\]}]/.test(source.slice(Math.max(end - 1, start + 1), end));
    if (!isOpened || isClosed || lineEnd >= mistake) return;
    // A field as far left as the one that the quote or bracket belongs to.
    const indent = /^ */.exec(source.slice(source.lastIndexOf('\n', start) + 1))?.[0].length ?? 0;
    const below = source.slice(lineEnd, lineEndAt(mistake));
    if (new RegExp(`\\n {0,${indent}}[\\w-]+:(?:\\s|$)`).test(below)) openings.push(start);
  });
  return openings[0];
}
