import type { Code, Heading, Paragraph as MarkdownParagraph, RootContent } from 'mdast';
import { type HeadingRead, readHeading } from './heading';
import { endOf, startOf } from './markdown';
import { isOneBeat } from './beatLength';
import type { Report } from './report';
import { isHeading, isScene, isStepHeading, wrongBlock } from './wrongBlock';
import type { BlockRange } from './yaml/block';

/** A step as it stands in the file: a heading and what follows it. */
export interface Section extends HeadingRead {
  /** Offset of the heading. */
  start: number;
  /** Where its settings stand; undefined where there are none. */
  settings: BlockRange | undefined;
  paragraphs: MarkdownParagraph[];
  /** False where only its `scene` block tells that a step begins. */
  hasHeading: boolean;
  /** True where a block or paragraph is refused: then it cannot be told how many paragraphs there should be. */
  hasRefused: boolean;
}

/** The text after the front matter, by steps. */
export interface Body {
  lede: MarkdownParagraph[];
  sections: Section[];
  /** False where a block is not closed, so that the rest of the file was read as part of it. */
  isClosed: boolean;
  /** True where a block was refused, in the lede or in a step. */
  hasRefused: boolean;
}

const EMPTY = { heading: '', id: '', depth: 2, settings: undefined, hasHeading: true, hasRefused: false };

/** Sorts the blocks of a file's text into the lede and steps; notes every block that has no place there. */
export function readBody(report: Report, text: string, nodes: readonly RootContent[]): Body {
  const isClosed = nodes.every((node) => endOf(node) <= text.length);
  const body: Body = { lede: [], sections: [], isClosed, hasRefused: false };
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1];
    const section = body.sections.at(-1);
    const isOfStep = isStepHeading(text, node) || (isHeading(text, node) && next !== undefined && isScene(text, next));
    if (isOfStep) body.sections.push(openSection(report, text, node));
    else if (node.type === 'paragraph') {
      (section?.paragraphs ?? body.lede).push(node);
      if (section && !isOneBeat(text, node)) section.hasRefused = true;
    } else if (isScene(text, node) && section && !section.settings) {
      section.settings = settingsRange(text, node);
    } else if (isScene(text, node) && section && section.paragraphs.length > 0) {
      // Below a step's text begins another step, whose heading is lost: its id is told with those of the others.
      body.sections.push(openScene(text, node));
    } else {
      report.add(...wrongBlock(text, node, section !== undefined));
      if (section) section.hasRefused = true;
      body.hasRefused = true;
    }
  }
  for (const section of body.sections) checkParts(report, section, body.isClosed);
  return body;
}

function openSection(report: Report, text: string, node: Heading): Section {
  return { ...EMPTY, ...readHeading(report, text, node), start: startOf(node), paragraphs: [] };
}

function openScene(text: string, node: Code): Section {
  const start = startOf(node);
  return { ...EMPTY, start, idAt: start, settings: settingsRange(text, node), paragraphs: [], hasHeading: false };
}

/** What stands between the two fences. */
function settingsRange(text: string, node: Code): BlockRange {
  const [start, end] = [startOf(node), endOf(node)];
  const from = text.indexOf('\n', start) + 1;
  return { opening: start, start: from, end: Math.max(from, text.lastIndexOf('\n', end - 1) + 1) };
}

function checkParts(report: Report, { start, settings, paragraphs, hasRefused }: Section, isClosed: boolean): void {
  if (!settings && isClosed) {
    report.add(start, {
      found: 'a step without a `scene` block',
      expected: 'one fenced block `scene` per step, also where there is no picture',
      fix: 'write ```scene, the fields `rail`, `dateline` and `when`, and ``` below the heading',
    });
  }
  if (paragraphs.length === 0 && !hasRefused && isClosed) {
    report.add(start, {
      found: 'a step without beats',
      expected: 'at least one paragraph',
      fix: 'write one below the `scene` block',
    });
  }
}
