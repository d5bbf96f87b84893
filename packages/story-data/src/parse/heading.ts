import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { endOf, startOf } from './markdown';
import type { Report } from './report';

/** A step's heading and its id, which is compared with those of the other steps once all of them are read. */
export interface HeadingRead {
  heading: string;
  /** As written, and perhaps ill-formed; empty where there is none. */
  id: string;
  idAt: number;
  /** How many `#` it has: 2, or another number where only the `scene` block below tells that a step begins. */
  depth: number;
  /** What stands in place of `{#id}` at the end of the line; undefined where that is as it should be, or nothing does. */
  oddMark?: string;
}

const MARK = /(?<mark>\{#(?<id>(?! )[^{}]*(?<! ))\})$/;
const ODD_MARKS = [
  /(?<mark>\{#(?<id>[^{}]*)\})[^{}]*$/,
  /(?<mark>(?:[({[]\s*#|\{|(?<=\s)#)(?<id>[^(){}[\]#.,:;!?]*)[)}\]]*[\s.,:;!?]*)$/,
];

/** Reads `## Heading {#id}`; notes a heading without words, and formatting, which a heading has none of. */
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
  const sound = MARK.exec(whole);
  const match = sound ?? ODD_MARKS.map((pattern) => pattern.exec(whole)).find((found) => found !== null);
  const { mark = '', id = '' } = match?.groups ?? {};
  const after = match ? whole.slice(match.index + mark.length) : '';
  const words = [match ? whole.slice(0, match.index) : whole, /[\p{L}\p{N}]/u.test(after) ? after : ''];
  const heading = words
    .map((part) => part.trim())
    .join(' ')
    .trim();
  if (heading === '') {
    report.add(start, { found: 'a heading without words', expected: '`## Heading {#id}`', fix: 'write the heading' });
  }
  const markAt = mark === '' ? -1 : text.lastIndexOf(mark.trim(), endOf(node));
  return {
    heading,
    depth: node.depth,
    id: id.trim(),
    idAt: markAt < start ? start : markAt + Math.max(mark.indexOf(id), 0),
    ...(match && !sound && { oddMark: `${mark}${after}`.trim() }),
  };
}
