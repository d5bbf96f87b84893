import { type Document, visit } from 'yaml';
import { quote } from './wording';
import { type Mistake, slip } from './yamlMistake';

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

function finding(words: string) {
  return {
    found: `${quote(words)} after a text without quotes, which YAML takes for a comment`,
    expected: 'text with ` #` between quotes, and comments on lines of their own',
    fix: 'put the whole text between double quotes',
  };
}
