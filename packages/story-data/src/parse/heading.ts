import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isId } from '../schema/id';
import { endOf, startOf } from './markdown';
import type { Report } from './report';
import { quote } from './wording';

/** A step's heading, its id, and the id's offset in the file. */
export interface HeadingRead {
  heading: string;
  id: string;
  idAt: number;
}

/** Reads `## Heading {#id}`; notes a missing or ill-formed id, and formatting, which a heading has none of. */
export function readHeading(report: Report, text: string, node: Heading): HeadingRead {
  const start = startOf(node);
  for (const child of node.children) {
    if (child.type === 'text') continue;
    report.add(startOf(child), {
      found: 'formatting in a heading',
      expected: 'plain words, then `{#id}`',
      fix: 'take the signs of emphasis, links and footnotes away',
    });
  }
  const whole = toString(node);
  const mark = /\{#(?<id>[^{}]*)\}$/.exec(whole);
  const words = mark ? whole.slice(0, mark.index).trimEnd() : whole;
  const id = mark?.groups?.id;
  const idAt = id === undefined ? start : text.lastIndexOf('{#', endOf(node)) + '{#'.length;
  if (words.trim() === '') {
    report.add(start, { found: 'a heading without words', expected: '`## Heading {#id}`', fix: 'write the heading' });
  }
  if (id === undefined) {
    report.add(start, {
      found: `the heading ${quote(words)} without an id`,
      expected: '`## Heading {#id}`',
      fix: `end the line with \`{#${suggestion(words)}}\`; a step keeps its id for ever`,
    });
  } else if (!isId(id)) {
    report.add(idAt, {
      found: `the step id ${quote(id)}`,
      expected: 'an id in kebab-case: small letters a to z, digits and single hyphens',
      fix: `write \`{#${suggestion(id)}}\``,
    });
  }
  return { heading: words, id: id ?? '', idAt };
}

function suggestion(words: string): string {
  const parts = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return parts.slice(0, 3).join('-') || 'a-short-name';
}
