import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isOfFields } from './fieldsInText';
import { endOf, startOf } from './markdown';
import type { Report } from './report';

/** More words than this do not fit beside a picture that stays in view. */
const MOST_WORDS = 90;

/** Tells whether a paragraph is one beat: it has words, besides pictures and fields, and no more than one beat may have. */
export function isOneBeat(text: string, paragraph: Paragraph): boolean {
  if (isOfFields(text.slice(startOf(paragraph), endOf(paragraph)))) return false;
  const words = toString(paragraph, { includeImageAlt: false });
  return /[\p{L}\p{N}]/u.test(words) && wordsIn(paragraph) <= MOST_WORDS;
}

/** Notes a beat of more than 90 words. */
export function checkLength(report: Report, paragraph: Paragraph): void {
  const count = wordsIn(paragraph);
  if (count <= MOST_WORDS) return;
  report.add(startOf(paragraph), {
    found: `a beat of ${count} words`,
    expected: `at most ${MOST_WORDS}`,
    fix: 'shorten it, or make two paragraphs of it',
  });
}

function wordsIn(paragraph: Paragraph): number {
  return toString(paragraph).split(/\s+/u).filter(Boolean).length;
}
