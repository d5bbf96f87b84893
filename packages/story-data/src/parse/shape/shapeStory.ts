import type { Paragraph as MarkdownParagraph } from 'mdast';
import { type FrontMatter, frontMatterSchema } from '../../schema/frontMatter';
import { type StepSettings, stepSettingsSchema } from '../../schema/stepSettings';
import type { Problems } from '../problems';
import { mistakeInLines } from '../read/lines';
import { readMarkdown, startOf } from '../read/markdown';
import { type Prose, readProse } from '../read/prose';
import type { StoryText } from '../read/readStory';
import { refusedBlock } from '../read/refused';
import type { Section } from '../read/sections';
import type { Path, Settings } from '../read/yaml';
import type { SceneKinds } from '../sceneKind';
import { checkFields, requireFields } from './checkFields';
import { isRecord } from './isRecord';
import { readScene, type Scene } from './layers';

/** The lists of paragraphs in the front matter that stand at the story's end. */
const ENDINGS = ['not-known', 'law', 'since', 'method', 'corrections'] as const;

/** A list of paragraphs at the story's end, by its name in the front matter. */
export type Ending = (typeof ENDINGS)[number];

/** A step whose fields have the right shape. */
export interface StepShape {
  section: Section;
  settings: Settings;
  fields: StepSettings;
  embed: Prose | undefined;
  scene: Scene;
}

/** A story whose fields have the right shape; whether they fit together is still to be checked. */
export interface StoryShape {
  front: Settings;
  fields: FrontMatter;
  endings: Record<Ending, Prose[]>;
  opening: Scene;
  lede: Prose[];
  steps: StepShape[];
}

/** The second stage: every field has its shape, and every field is there that the story's standards ask for. */
export function shapeStory(problems: Problems, { front, lede, sections }: StoryText, kinds: SceneKinds): StoryShape {
  const isOfClaims = isRecord(front.value) && front.value.standards === 'claims';
  const fields = checkFields(problems, front, frontMatterSchema, front.value);
  if (isOfClaims) requireFields(problems, front, frontMatterSchema);
  if (isOfClaims && lede.length === 0) problems.add(sections[0]?.at ?? 0, NO_LEDE);
  if (sections.length === 0) problems.add(lede.at(-1)?.at ?? front.at([]), NO_STEPS);
  const steps = sections.map((section) => shapeStep(problems, section, kinds, isOfClaims));
  const ending = (name: Ending) =>
    (fields?.[name] ?? []).map((item, index) =>
      typeof item === 'string'
        ? readField(problems, front, [name, index], item)
        : readField(problems, front, [name, index, 'text'], item.text),
    );
  const story = {
    front,
    endings: {
      'not-known': ending('not-known'),
      law: ending('law'),
      since: ending('since'),
      method: ending('method'),
      corrections: ending('corrections'),
    },
    opening: readScene(problems, front, ['opening'], fields?.opening ?? [], kinds),
    lede,
    steps: steps.filter((step) => step !== undefined),
  };
  problems.throwIfAny();
  if (!fields) throw new Error('the front matter was neither read nor refused');
  return { ...story, fields };
}

function shapeStep(
  problems: Problems,
  section: Section,
  kinds: SceneKinds,
  isOfClaims: boolean,
): StepShape | undefined {
  const { at, beats } = section;
  const settings = section.settings ?? { value: {}, at: () => at, keyAt: () => at, textAt: () => () => at };
  if (isOfClaims) requireFields(problems, settings, stepSettingsSchema);
  if (beats.length === 0) problems.add(at, NO_BEATS);
  const fields = checkFields(problems, settings, stepSettingsSchema, settings.value ?? {});
  if (!fields) return undefined;
  const embed = fields.embed === undefined ? undefined : readField(problems, settings, ['embed'], fields.embed);
  return { section, settings, fields, embed, scene: readScene(problems, settings, ['scene'], fields.scene, kinds) };
}

/** Reads a text of a block, of one line as its schema demands, as a paragraph of Markdown. */
function readField(problems: Problems, settings: Settings, path: Path, text: string): Prose {
  const source = { text, toOffset: settings.textAt(path) };
  const nothing = { type: 'paragraph', children: [] } satisfies MarkdownParagraph;
  const mistake = mistakeInLines(text, 0);
  if (mistake) problems.add(source.toOffset(mistake.at), mistake.finding);
  const [node] = mistake ? [] : readMarkdown(text);
  if (node && node.type !== 'paragraph') problems.add(source.toOffset(startOf(node)), refusedBlock(node));
  return readProse(problems, source, node?.type === 'paragraph' ? node : nothing);
}

const NO_LEDE = {
  found: 'no lede',
  expected: 'at least one paragraph before the first step',
  fix: 'say there what happened',
};

const NO_STEPS = {
  found: 'a story without steps',
  expected: 'at least one section `## Heading {#id}`',
  fix: 'write one below the lede',
};

const NO_BEATS = {
  found: 'a step without beats',
  expected: 'at least one paragraph',
  fix: 'write one below the heading',
};

/** Every paragraph of a story, in the order of its parts. */
export function proseOf({ lede, steps, endings }: StoryShape): Prose[] {
  const ofSteps = steps.flatMap(({ section, embed }) => [...section.beats, ...(embed ? [embed] : [])]);
  return [...lede, ...ofSteps, ...ENDINGS.flatMap((name) => endings[name])];
}
