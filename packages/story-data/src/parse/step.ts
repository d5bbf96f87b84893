import { type StepSettings, stepSettingsSchema } from '../schema/stepSettings';
import type { Paragraph } from '../story';
import { checkLength } from './beatLength';
import { checkBeats } from './beats';
import type { Section } from './body';
import { checkCardNumbers } from './cardNumbers';
import { checkFields } from './checkFields';
import { isRecord } from './isRecord';
import { type EmbedRead, readEmbed } from './embed';
import { checkLaterDates } from './laterDates';
import { isReadWhole, type Layers, readLayers } from './layers';
import { readParagraph } from './paragraph';
import { checkProseDates } from './proseDates';
import type { Reading } from './reading';
import type { Rail } from './rails';
import { checkRests } from './rests';
import { mentionSettings } from './settingsMentions';
import { strayGroups } from './strayGroups';
import { readYaml, type YamlBlock } from './yaml/block';

/** A step, read; `settings` is undefined where a field is wrong. */
export interface StepRead {
  section: Section;
  settings: StepSettings | undefined;
  texts: Paragraph[];
  scene: Layers;
  embed: EmbedRead | undefined;
  /** Claims that the step declares, with the offset of each; undefined where its block cannot be read. */
  claims: ReadonlyMap<string, number> | undefined;
  /** False where a field, a layer or a paragraph is wrong or seems to be missing, with all that it names. */
  isWhole: boolean;
  /** Its name in the rail; undefined where that cannot be read. */
  rail: Rail | undefined;
}

/** Reads a step's paragraphs and its `scene` block; notes every problem of the two. */
export function readStep(reading: Reading, text: string, section: Section): StepRead {
  const { report } = reading;
  const source = { text, toOffset: (index: number) => index };
  const texts = section.paragraphs.map((paragraph) => readParagraph(reading, source, paragraph));
  for (const paragraph of section.paragraphs) checkLength(report, paragraph);
  const block = section.settings && readYaml(report, text, section.settings);
  if (!block)
    return {
      section,
      texts,
      settings: undefined,
      scene: { layers: [], sources: [], rests: [] },
      embed: undefined,
      claims: undefined,
      isWhole: false,
      rail: undefined,
    };

  const raw = isRecord(block.value) ? block.value : {};
  const settings = checkFields(report, block, stepSettingsSchema, block.value);
  const claims = new Map(idsAt(block, 'claims'));
  const strays = strayGroups(raw, stepSettingsSchema.shape, 'claims');
  mentionSettings(reading, block, raw, new Map([...claims, ...strays.map((id): [string, number] => [id, 0])]));
  checkAlternative(reading, block, raw, section.heading);
  checkCardNumbers(report, block);
  checkLaterDates(reading, block);
  checkProseDates(report, block);
  // They may stand where a field is wrong.
  const hasAccounts = !settings || (isRecord(raw.when) && Array.isArray(raw.when.accounts));
  const scene = readLayers(reading, block, ['scene'], raw.scene, hasAccounts);
  // What was refused may be the paragraph that is missing.
  const isMiscounted = section.hasRefused || checkRests(reading, block, raw, section.paragraphs, scene.rests);
  const hasBeyond = checkBeats(reading, block, raw, section.paragraphs.length, isMiscounted);
  return {
    section,
    texts,
    settings,
    scene,
    embed: readEmbed(reading, block, raw.embed),
    claims: isHollow(raw) || strays.length > 0 ? undefined : claims,
    isWhole:
      !!settings && isReadWhole(raw.scene, scene) && section.paragraphs.length > 0 && !isMiscounted && !hasBeyond,
    rail: settings && { name: settings.rail, at: block.at(['rail']) },
  };
}

/** Tells whether a group is empty whose fields may stand elsewhere, so that what they declare and name is not known. */
function isHollow({ beats, scene, claims }: Record<string, unknown>): boolean {
  return [beats, scene, claims, ...(isRecord(claims) ? Object.values(claims) : [])].includes(null);
}

/** The ids that a group of fields of a block declares, with their offsets. */
export function idsAt(block: YamlBlock, name: string): [id: string, offset: number][] {
  const group = isRecord(block.value) ? block.value[name] : undefined;
  return isRecord(group) ? Object.keys(group).map((id) => [id, block.keyAt([name, id])]) : [];
}

function checkAlternative(
  { report }: Reading,
  block: YamlBlock,
  { alt, scene }: Record<string, unknown>,
  heading: string,
) {
  const says = 'what the picture shows, in words';
  if (alt === undefined && Array.isArray(scene) && scene.length > 0) {
    report.add(block.keyAt([]), { found: 'a picture without `alt`', expected: says, fix: 'add `alt: …`' });
  } else if (typeof alt === 'string' && plain(alt) === plain(heading)) {
    report.add(block.at(['alt']), { found: 'the heading again', expected: says, fix: 'describe what can be seen' });
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
