import type { PublishedIds } from '../schema/published';
import { stampSchema } from '../schema/stamp';
import type { Story } from '../story';
import { type Body, readBody } from './body';
import { buildStory } from './buildStory';
import { checkCharacters } from './characters';
import type { Declared } from './compareIds';
import { frontMatterRange, readFrontMatter } from './frontMatter';
import { wrongEnds } from './frontMatterEnds';
import { isRecord } from './isRecord';
import { checkReadable } from './limits';
import { readMarkdown } from './markdown';
import { checkDenials } from './embed';
import { createMentions } from './mentions';
import { checkMergeMarks } from './mergeMarks';
import { checkComments } from './comments';
import { checkOutline } from './outline';
import { readParagraph } from './paragraph';
import { checkRails } from './rails';
import type { Reading } from './reading';
import { createReport, type Finding, type Report } from './report';
import type { SceneKinds } from './sceneKind';
import { idsAt, readStep, type StepRead } from './step';
import { checkStepIds } from './stepIds';
import { valueOf } from './valueOf';
import { quote } from './wording';
import { readYaml } from './yamlBlock';

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
  const declared = (name: string) => (block && isRecord(raw[name]) ? new Map(idsAt(block, name)) : undefined);
  const sources = declared('sources');
  // What is no source was refused as such.
  for (const [id, offset] of sources ?? []) if (!isRecord(valueOf(raw.sources, id))) mention('source', id, offset);
  const reading: Reading = {
    report,
    mention,
    kinds,
    sourceIds: sources && new Set(sources.keys()),
    updated: stampSchema.safeParse(raw.updated).data,
    grounds: Array.isArray(raw.grounds) ? raw.grounds : undefined,
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
  const rails = steps.map(({ rail }) => rail);
  checkRails(report, rails, (offset) => report.placeOf(offset).line);
  // What a text would name that is missing or was refused is not known.
  const isRead = body.sections.length > 0 && !body.hasRefused && !steps.some(({ lacksText }) => lacksText);
  const isWhole = checkStepIds(report, block, body, { published, drafts }) && isRead;
  const claims = body.isClosed && steps.length > 0 ? declaredClaims(report, steps) : undefined;
  check(report, text, { source: sources, place: declared('places'), claim: claims }, isWhole);
  report.throwIfAny();
  if (!front?.fields) throw new Error(`${file}: the front matter was neither read nor refused`);
  return buildStory(slug, front.fields, front, lede, steps);
}

/** What to tell about a text without front matter. */
function whatIsMissing(text: string): Finding {
  if (text.trim() === '') {
    return {
      found: 'an empty file',
      expected: 'front matter, a lede and steps',
      fix: "copy the example from the package's README",
    };
  }
  if (/^---[ \t]*\r?\n/.test(text)) {
    return {
      found: 'front matter that is not closed',
      expected: 'a line `---` after its last field',
      fix: 'write `---` on a line of its own, before the lede',
    };
  }
  if (/^\s+---[ \t]*\r?\n/.test(text.slice(0, 1000))) {
    return {
      found: 'blanks or empty lines above the front matter',
      expected: 'a first line `---` from the first column on',
      fix: 'take them out',
    };
  }
  const first = /^[-–—]{1,100}[ \t]*\r?\n/u.exec(text)?.[0];
  if (first !== undefined) {
    return {
      found: quote(first.trim()),
      expected: 'a first line `---`, fields, and a line `---`',
      fix: 'write `---` here',
    };
  }
  return {
    found: 'no front matter',
    expected: 'a first line `---`, fields, and a line `---`',
    fix: 'write `---` on the first line and on the line after the last field',
  };
}

function checkWhole(report: Report, text: string, end: number, { lede, sections, isClosed, hasRefused }: Body): void {
  const first = sections[0]?.start ?? text.length;
  if (lede.length === 0 && isClosed && !hasRefused) {
    report.add(first, {
      found: 'no lede',
      expected: 'at least one paragraph before the first step',
      fix: 'say there what happened',
    });
  }
  if (sections.length === 0 && isClosed) {
    report.add(Math.max(end, text.trimEnd().length), {
      found: 'a story without steps',
      expected: 'at least one section `## Heading {#id}`',
      fix: 'write one below the lede',
    });
  }
}

/** All claims of the steps; undefined where one of the steps cannot be read. */
function declaredClaims(report: Report, steps: readonly StepRead[]): Declared {
  const declared = new Map<string, number>();
  const ids = new Set<string>();
  // The claims of a step that stands in the story twice are not told as well.
  const all = steps.flatMap(({ section, claims }) => {
    const isCopy = section.id !== '' && ids.has(section.id);
    ids.add(section.id);
    return [...(claims ?? [])].map(([id, offset]) => ({ id, offset, isCopy }));
  });
  for (const { id, offset, isCopy } of all) {
    if (declared.has(id) && !isCopy) {
      report.add(offset, {
        found: `the claim ${quote(id)} again`,
        expected: 'each id once in the story',
        fix: 'rename it',
      });
    }
    declared.set(id, offset);
  }
  return steps.every(({ claims }) => claims) ? declared : undefined;
}
