import { type Document, isCollection, isNode, isScalar, visit } from 'yaml';
import { quote } from '../wording';
import { type Mistake, slip } from './mistake';

/** A mistake of the reader as the quote or bracket that explains it, told where that opens; undefined where none does. */
export function closingSlip(source: string, document: Document, { code, pos, message }: Mistake): Mistake | undefined {
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) return openQuote(source, document, pos[0]);
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return openBracket(source, document, pos[0]);
  return code === 'UNEXPECTED_TOKEN' ? textAfterQuote(source, document, pos[0]) : undefined;
}

function openQuote(source: string, document: Document, end: number): Mistake | undefined {
  const start = lastStart(document, (node) => isScalar(node) && node.type?.startsWith('QUOTE') === true, end);
  if (start === undefined) return undefined;
  const sign = source[start] === "'" ? "`'`" : '`"`';
  return slip('CLOSING', start, {
    found: `a quote ${sign} that is not closed`,
    expected: 'a text between two quotes of one kind, or without any',
    fix: `write ${sign} at the end of the text too, or put the whole text between double quotes`,
  });
}

function openBracket(source: string, document: Document, end: number): Mistake | undefined {
  const isOpen = (range: readonly number[]) => {
    const written = source.slice(range[0], range[1]).trimEnd();
    return !written.endsWith(written.startsWith('{') ? '}' : ']');
  };
  const start = lastStart(
    document,
    (node) => isCollection(node) && node.flow === true && !!node.range && isOpen(node.range),
    end,
  );
  if (start === undefined) return undefined;
  const isGroup = source[start] === '{';
  return slip('CLOSING', start, {
    found: `a ${isGroup ? '`{`' : '`[`'} that is not closed`,
    expected: isGroup ? 'a `}` after the last field of the group' : 'a `]` after the last item of the list',
    fix: `write ${isGroup ? '`}`' : '`]`'} there`,
  });
}

function textAfterQuote(source: string, document: Document, start: number): Mistake | undefined {
  const closing = source.slice(0, start).trimEnd().length - 1;
  const sign = source[closing];
  if (sign !== "'" && sign !== '"') return undefined;
  const opening = lastStart(document, (node) => isScalar(node) && node.type?.startsWith('QUOTE') === true, closing);
  // A text of several lines that ends before more text was closed by the quote that opens the next.
  if (opening !== undefined && source.slice(opening, closing).includes('\n'))
    return openQuote(source, document, closing);
  const isApostrophe = sign === "'" && closing + 1 === start && /\p{L}/u.test(source[closing - 1] ?? '');
  if (isApostrophe) {
    return slip('CLOSING', closing, {
      found: "an apostrophe `'`, which closes the text that `'` opened",
      expected: 'one text between quotes',
      fix: 'write `’`, or put the whole text between double quotes',
    });
  }
  const rest = source.slice(start, start + 200).split('\n', 1)[0] ?? '';
  const line = source.slice(source.lastIndexOf('\n', start) + 1, start) + rest;
  return slip('CLOSING', start, {
    found: `${quote(rest.trim())} after a closing quote`,
    expected: 'nothing after the quote that closes a text',
    fix: `write “ ” for quotes inside the text${/['’]/.test(line) ? '' : ', or put single quotes around the whole of it'}`,
  });
}

/** Where the last of such nodes begins that begin before an offset. */
function lastStart(document: Document, isMeant: (node: unknown) => boolean, before: number): number | undefined {
  let last: number | undefined;
  visit(document, (_, node) => {
    const start = isNode(node) && isMeant(node) ? node.range?.[0] : undefined;
    if (start !== undefined && start < before) last = Math.max(start, last ?? start);
  });
  return last;
}
