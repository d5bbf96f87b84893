import { type FrontMatter, frontMatterSchema } from '../schema/frontMatter';
import type { Paragraph } from '../story';
import { checkCardNumbers } from './cardNumbers';
import { checkFields } from './checkFields';
import { isRecord } from './isRecord';
import { checkLaterDates } from './laterDates';
import { checkReadable } from './limits';
import { isReadWhole, type Layers, readLayers } from './layers';
import { readMarkdown, startOf } from './markdown';
import { readParagraph } from './paragraph';
import { checkProseDates } from './proseDates';
import type { Mention } from './mentions';
import type { Reading } from './reading';
import { refusedBlock } from './refusedNode';
import type { Finding } from './report';
import type { BlockRange, Path, YamlBlock } from './yaml/block';

const ENDINGS = ['not-known', 'law', 'since', 'method', 'corrections'] as const;

/** The lists whose paragraphs say what somebody published: each names where that can be read. */
const SOURCED: ReadonlySet<string> = new Set(['law']);

const UNSOURCED: Finding = {
  found: 'an entry without a source',
  expected: 'at least one footnote, `[^id]`, or marked claim, `[words](claim:id)`',
  fix: 'name the source, `[^id]`, after the sentence; what nobody published belongs under `not-known` or `method`',
};

/** A list of paragraphs in the front matter that stand at the story's end. */
export type Ending = (typeof ENDINGS)[number];

/** The front matter, read; `fields` is undefined where a field is wrong. */
export interface FrontMatterRead {
  fields: FrontMatter | undefined;
  endings: Record<Ending, Paragraph[]>;
  opening: Layers;
  /** False where a field or a layer is wrong or missing, with all that it names. */
  isWhole: boolean;
}

/** Where the front matter stands: between two lines `---` at the start of the text. Undefined where it does not. */
export function frontMatterRange(text: string): BlockRange | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening.length));
  return closing ? { opening: 0, start: opening.length, end: opening.length + closing.index } : undefined;
}

/** Checks the front matter's fields, its paragraphs of Markdown and the opening's scene. */
export function readFrontMatter(reading: Reading, block: YamlBlock): FrontMatterRead {
  const raw = isRecord(block.value) ? block.value : {};
  const fields = checkFields(reading.report, block, frontMatterSchema, block.value);
  checkCardNumbers(reading.report, block);
  checkLaterDates(reading, block);
  checkProseDates(reading.report, block);
  if (isRecord(raw.projection) && typeof raw.projection.centre === 'string') {
    reading.mention('place', raw.projection.centre, block.at(['projection', 'centre']));
  }
  const paragraphsOf = (name: Ending) => readEnding(reading, block, name, raw[name]);
  const opening = readLayers(reading, block, ['opening'], raw.opening, false);
  return {
    fields,
    isWhole: fields !== undefined && isReadWhole(raw.opening, opening),
    opening,
    endings: {
      'not-known': paragraphsOf('not-known'),
      law: paragraphsOf('law'),
      since: paragraphsOf('since'),
      method: paragraphsOf('method'),
      corrections: paragraphsOf('corrections'),
    },
  };
}

function readEnding(reading: Reading, block: YamlBlock, name: Ending, list: unknown): Paragraph[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const text = isRecord(item) ? item.text : item;
    const path = isRecord(item) ? [name, index, 'text'] : [name, index];
    if (typeof text !== 'string') return [];
    return [SOURCED.has(name) ? readSourced(reading, block, path, text) : readOne(reading, block, path, text)];
  });
}

/** Reads a text that names where it can be read; notes one that does not. */
function readSourced(reading: Reading, block: YamlBlock, path: Path, text: string): Paragraph {
  let isSourced = false;
  const mention: Mention = (kind, id, offset) => {
    isSourced ||= kind === 'source' || kind === 'mark';
    reading.mention(kind, id, offset);
  };
  const read = readOne({ ...reading, mention }, block, path, text);
  // Of what was refused, nothing is known.
  if (read.length > 0 && !isSourced) reading.report.add(block.at(path), UNSOURCED);
  return read;
}

/** Reads a text of a block, of one line as its schema demands, as a paragraph of Markdown. */
export function readOne(reading: Reading, block: YamlBlock, path: Path, text: string): Paragraph {
  const source = { text, toOffset: block.textAt(path) };
  const add = (offset: number, finding: Finding) => reading.report.add(source.toOffset(offset), finding);
  if (!checkReadable(text, 0, add)) return [];
  return readMarkdown(text, reading.sourceIds).flatMap((node) => {
    if (node.type === 'paragraph') return readParagraph(reading, source, node);
    add(startOf(node), refusedBlock(node));
    return [];
  });
}
