import type { Code, Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isId, slugOf } from '../../schema/id';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { quote } from '../wording';
import { endOf, readMarkdown, startOf } from './markdown';
import { type Prose, readProse } from './prose';
import { refusedBlock } from './refused';
import { readYaml, type Settings } from './yaml';

/** A step as it stands in the file: a heading and what follows it. */
export interface Section {
  heading: string;
  id: string;
  /** Offset of the heading, and of the id in it. */
  at: number;
  idAt: number;
  /** The fields of its ```scene block; undefined where it has none. */
  settings: Settings | undefined;
  beats: Prose[];
}

/** The text after the front matter. */
export interface Body {
  lede: Prose[];
  sections: Section[];
}

/** Sorts the blocks of a file's text into the lede and steps, and reads them; notes every block that has no place there. */
export function readBody(problems: Problems, text: string): Body {
  const body: Body = { lede: [], sections: [] };
  const source = { text, toOffset: (index: number) => index };
  for (const node of readMarkdown(text)) {
    const section = body.sections.at(-1);
    if (node.type === 'paragraph') (section?.beats ?? body.lede).push(readProse(problems, source, node));
    else if (node.type === 'heading' && node.depth === 2 && text[startOf(node)] === '#')
      body.sections.push(readHeading(problems, text, node));
    else if (isScene(text, node) && section && !section.settings && section.beats.length === 0)
      section.settings = readYaml(problems, text, rangeOf(text, node));
    else problems.add(startOf(node), wrongBlock(text, node));
  }
  return body;
}

function readHeading(problems: Problems, text: string, node: Heading): Section {
  const at = startOf(node);
  const odd = node.children.find(({ type }) => type !== 'text');
  if (odd) problems.add(startOf(odd), { ...HEADING, found: 'formatting in a heading' });
  const written = toString(node);
  const mark = written.lastIndexOf('{#');
  const heading = (mark === -1 ? written : written.slice(0, mark)).trim();
  const id = mark !== -1 && written.endsWith('}') ? written.slice(mark + '{#'.length, -1) : '';
  const idAt = mark === -1 ? at : text.lastIndexOf('{#', endOf(node)) + '{#'.length;
  const fix = `end the line with \`{#${slugOf(id || heading) || 'id'}}\`; a step keeps its id for ever`;
  if (heading === '') problems.add(at, { ...HEADING, found: 'a heading without words', fix: 'write the heading' });
  if (id === '') problems.add(at, { ...HEADING, found: `the heading ${quote(written)} without an id`, fix });
  else if (!isId(id)) problems.add(idAt, { ...HEADING, found: `the step id ${quote(id)}`, fix });
  return { heading, id, at, idAt, settings: undefined, beats: [] };
}

function rangeOf(text: string, node: Code) {
  const [start, end] = [startOf(node), endOf(node)];
  const from = text.indexOf('\n', start) + 1;
  return { opening: start, start: from, end: Math.max(from, text.lastIndexOf('\n', end - 1) + 1) };
}

const isFenced = (text: string, node: RootContent) => /[`~]/.test(text[startOf(node)] ?? '');

const isScene = (text: string, node: RootContent): node is Code =>
  node.type === 'code' && isFenced(text, node) && node.lang === 'scene' && node.meta == null;

function wrongBlock(text: string, node: RootContent): Finding {
  if (node.type !== 'code' || !isFenced(text, node)) return refusedBlock(node);
  const found = isScene(text, node)
    ? 'a second `scene` block of a step, one below its text, or one before the first step'
    : 'a fenced block that is not `scene`';
  return { ...SCENE, found };
}

const HEADING = { expected: '`## Heading {#id}`, plain words and an id in kebab-case', fix: 'write it so' };

const SCENE = {
  expected: 'one fenced block `scene` a step, right below its `## Heading {#id}`',
  fix: 'write ```scene or the heading above it, or put its fields into the block that is there',
};
