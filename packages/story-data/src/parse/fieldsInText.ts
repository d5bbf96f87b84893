import type { Finding } from './report';

const FIELD = /^\s*(?:- )?[a-z][a-z0-9-]*:(?:\s|$)/;

/** What to tell about fields that stand where a text is read. */
export const FIELDS_IN_TEXT: Finding = {
  found: 'fields (`name: value`) in the text',
  expected: 'sentences',
  fix: 'move these lines into the `scene` block above, under the field they belong to, or into the front matter',
};

/** Tells whether a paragraph is made of fields: it begins with one, and has another. */
export function isOfFields(paragraph: string): boolean {
  const lines = paragraph.split('\n');
  return FIELD.test(lines[0] ?? '') && lines.filter((line) => FIELD.test(line)).length >= 2;
}
