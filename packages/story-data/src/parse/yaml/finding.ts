import type { Finding } from '../report';

const FINDINGS: Record<string, Finding> = {
  ALIAS: {
    found: 'a YAML anchor or alias',
    expected: 'every value written out',
    fix: 'write the value here; put text that begins with `&` or `*` between double quotes',
  },
  BAD_ALIAS: {
    found: 'text that YAML takes for an alias',
    expected: 'text between quotes',
    fix: 'put the text between double quotes',
  },
  BAD_DQ_ESCAPE: {
    found: 'a backslash that begins no known escape',
    expected: '`\\\\` or `\\"` inside double quotes',
    fix: 'write the backslash twice, or use single quotes',
  },
  BAD_INDENT: {
    found: 'a line indented unlike its neighbours',
    expected: 'fields of one group in one column',
    fix: 'line it up, with two blanks per level',
  },
  BAD_SCALAR_START: {
    found: 'a text that begins with a sign which YAML keeps for itself',
    expected: 'text between quotes',
    fix: 'put the text between double quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    found: '`: ` inside a text without quotes',
    expected: 'text with a colon between quotes',
    fix: 'put the text between double quotes',
  },
  BLOCK_IN_FLOW: {
    found: '`: ` or `- ` inside a text without quotes',
    expected: 'text with such signs between quotes',
    fix: 'put the text between double quotes',
  },
  MISSING_CHAR: {
    found: 'a quote or bracket that is not closed, or a missing comma or colon',
    expected: 'quotes and brackets in pairs, `name: value`',
    fix: 'close the quote or bracket, or write the missing sign',
  },
  MULTILINE_IMPLICIT_KEY: {
    found: 'a line without `: ` after the name of a field',
    expected: '`name: value`',
    fix: 'write the colon and a blank after the name, or join the line to the text it belongs to',
  },
  MULTIPLE_DOCS: {
    found: 'a second line of three hyphens, or text after the end',
    expected: 'the fields in one part',
    fix: 'join the parts: a line of three hyphens stands only at the ends',
  },
  NON_STRING_KEY: {
    found: 'a group or a list where the name of a field belongs',
    expected: '`name: value`',
    fix: 'write a name and a colon before it, or a dash and a blank where it is an entry of a list',
  },
  TAB_AS_INDENT: {
    found: 'a tab at the beginning of a line',
    expected: 'blanks',
    fix: 'indent with two blanks per level',
  },
  TAG_RESOLVE_FAILED: {
    found: 'text that YAML takes for a tag',
    expected: 'text between quotes',
    fix: 'put the text between double quotes',
  },
  UNEXPECTED_TOKEN: {
    found: 'a sign that YAML does not expect here',
    expected: '`name: value`, or text between quotes',
    fix: 'put the text between double quotes, or check the indent',
  },
};

// Mistakes of one line. After any other, what the reader makes of the lines that follow is guesswork.
const LOCAL = new Set([
  'ALIAS',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'TAG_RESOLVE_FAILED',
]);

/** The errors worth telling, in order: up to the first that makes the rest of the block guesswork. */
export function tellable<E extends { code: string; pos: [number, number] }>(errors: readonly E[]): E[] {
  const sorted = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  // A comment or a comma is one line's affair, unless it hides what the lines that follow need.
  if (sorted.every(({ code }) => LOCAL.has(code) || code === 'COMMENT' || code === 'COMMA')) return sorted;
  const last = sorted.findIndex(({ code }) => !LOCAL.has(code));
  return sorted.slice(0, last + 1);
}

/** What to tell about an error of the YAML reader: `code` and `message` are its own. */
export function yamlFinding(code: string, message: string): Finding {
  const isOpenBracket = code === 'BAD_INDENT' && message.startsWith('Flow');
  return (
    FINDINGS[isOpenBracket ? 'MISSING_CHAR' : code] ?? {
      found: 'a line that cannot be read as fields',
      expected: '`name: value`, one a line',
      fix: 'check quotes, brackets and indents on this line and the one above',
    }
  );
}
