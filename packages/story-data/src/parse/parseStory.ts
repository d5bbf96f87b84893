import { frontMatterSchema } from '../schema/frontMatter';
import type { PublishedIds } from '../schema/published';
import { stampSchema } from '../schema/stamp';
import type { Story } from '../story';
import { readBody } from './body';
import { buildStory } from './buildStory';
import { checkCharacters } from './characters';
import { checkComments } from './comments';
import { copiesOf, declaredClaims } from './declaredClaims';
import { checkDenials } from './embed';
import { frontMatterRange, readFrontMatter } from './frontMatter';
import { wrongEnds } from './frontMatterEnds';
import { isRecord } from './isRecord';
import { checkReadable } from './limits';
import { readMarkdown } from './markdown';
import { createMentions } from './mentions';
import { checkMergeMarks } from './mergeMarks';
import { checkOutline } from './outline';
import { readParagraph } from './paragraph';
import { checkRails } from './rails';
import type { Reading } from './reading';
import { createReport } from './report';
import type { SceneKinds } from './sceneKind';
import { idsAt, readStep } from './step';
import { checkStepIds } from './stepIds';
import { strayGroups } from './strayGroups';
import { checkWhole, whatIsMissing } from './whole';
import { readYaml } from './yaml/block';

/** What a story's text does not say itself. */
export interface ParseOptions {
  /** Name of the file, for the problems. */
  file: string;
  /** The story's folder name and address. */
  slug: string;
  /** The kinds of scene that the story may use. */
  kinds: SceneKinds;
  /** Step ids of this story that were published before: none may be gone, and new ones must be listed. Default: not checked. */
  published?: PublishedIds | undefined;
  /** True: ids that `published` does not list yet are let pass. Default false. */
  drafts?: boolean | undefined;
}

/**
 * Reads a story file: Markdown with front matter (see the package's README). Pure: same text, same story.
 * @throws {StoryError} that lists every problem of the file, each with line, column, and how to fix it.
 */
export function parseStory(written: string, { file, slug, kinds, published, drafts }: ParseOptions): Story {
  // The Markdown reader drops a byte-order mark and counts from what follows: so does everything here.
  const text = written.replace(/^\u{FEFF}/u, '');
  const report = createReport(file, text);
  checkCharacters(report, written, (index) => index - (written.length - text.length));
  if (!checkMergeMarks(report, text)) report.throwIfAny();
  const wrong = wrongEnds(text);
  if (wrong) {
    report.add(...wrong);
    report.throwIfAny();
  }
  const range = frontMatterRange(text);
  if (!range) {
    // Without one line feed it has no lines to be read.
    const hasLines = text.includes('\n') || !text.includes('\r');
    if (hasLines) report.add(0, whatIsMissing(text));
    report.throwIfAny();
  }
  const block = range && readYaml(report, text, range);
  const { mention, check } = createMentions();
  const raw = isRecord(block?.value) ? block.value : {};
  const declared = (name: string) =>
    block && isRecord(raw[name]) && strayGroups(raw, frontMatterSchema.shape, name).length === 0
      ? new Map(idsAt(block, name))
      : undefined;
  const sources = declared('sources');
  const reading: Reading = {
    report,
    mention,
    kinds,
    sourceIds: sources && new Set(sources.keys()),
    updated: stampSchema.safeParse(raw.updated).data,
    grounds: frontMatterSchema.shape.grounds.safeParse(raw.grounds).data,
  };

  const front = block && readFrontMatter(reading, block);
  if (!checkComments(report, text, range?.end ?? 0)) report.throwIfAny();
  // After a heading or fence that is none to Markdown, the rest of the file would be read as something else.
  if (!checkOutline(report, text, range?.end ?? 0)) report.throwIfAny();
  if (!checkReadable(text, range?.end ?? 0, report.add)) report.throwIfAny();
  const body = readBody(report, text, readMarkdown(text, reading.sourceIds));
  const source = { text, toOffset: (index: number) => index };
  const lede = body.lede.map((paragraph) => readParagraph(reading, source, paragraph));
  const steps = body.sections.map((section) => readStep(reading, text, section));
  checkWhole(report, text, range?.end ?? 0, body);
  checkDenials(report, steps);
  const copies = copiesOf(steps);
  const rails = steps.map((step) => (copies.has(step) ? undefined : step.rail));
  checkRails(report, rails, (offset) => report.placeOf(offset).line);
  // What a part would name that is missing or was refused is not known.
  const isRead = front?.isWhole === true && !body.hasRefused && steps.length > 0 && steps.every((step) => step.isWhole);
  const isWhole = checkStepIds(report, block, body, { published, drafts }) && isRead;
  const oldSteps = isRecord(raw.aliases) ? Object.keys(raw.aliases) : [];
  const claims = body.isClosed && steps.length > 0 ? declaredClaims(report, steps, copies, oldSteps) : undefined;
  check(report, text, { source: sources, place: declared('places'), claim: claims }, isWhole);
  report.throwIfAny();
  if (!front?.fields) throw new Error(`${file}: the front matter was neither read nor refused`);
  return buildStory(slug, front.fields, front, lede, steps);
}
