import { type Document, visit } from 'yaml';
import { quote } from '../wording';
import { type Mistake, slip } from './mistake';

const COMMENT = /[ \t]+(?<words>#.*)/y;

/** Comments on the line of a text without quotes: most are a part of that text (`gate #3`), and would be lost. */
export function swallowedTexts(source: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      COMMENT.lastIndex = range[1];
      const words = COMMENT.exec(source)?.groups?.words;
      if (words !== undefined) mistakes.push(slip('COMMENT', source.indexOf('#', range[1]), finding(words.trim())));
    },
  });
  return mistakes;
}

/** A mistake of the reader as a remark that begins with the signs of another language; undefined where none explains it. */
export function foreignRemark(source: string, { pos }: Mistake): Mistake | undefined {
  const start = source.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = source.slice(start, start + 300).split('\n', 1)[0] ?? '';
  const sign = /^\s*(?<sign><!--|\/\/|\/\*)/.exec(line)?.groups?.sign;
  if (sign === undefined) return undefined;
  return slip('COMMENT', start + line.indexOf(sign), {
    found: `a remark that begins with ${quote(sign)}`,
    expected: 'remarks for authors after `#`, on lines of their own',
    fix: `write \`#\` in the place of ${quote(sign)}${sign === '//' ? '' : ', on every line of the remark, and take the signs at its end out'}`,
  });
}

function finding(words: string) {
  return {
    found: `${quote(words)} after a text without quotes, which YAML takes for a comment`,
    expected: 'text with ` #` between quotes, and comments on lines of their own',
    fix: 'put the whole text between double quotes',
  };
}
