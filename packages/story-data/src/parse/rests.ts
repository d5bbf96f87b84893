import type { Paragraph as MarkdownParagraph } from 'mdast';
import type { BeatSettings } from '../schema/beatSettings';
import { stepSettingsSchema } from '../schema/stepSettings';
import { areNear, beatsLine, paragraphsFor, placesOnPictures } from './beatPlaces';
import { beatKeyframes } from './keyframes';
import { startOf } from './markdown';
import type { Reading } from './reading';
import type { Finding, Report } from './report';
import { startsInSentence } from './splitParagraph';
import { inWords } from './wording';
import type { YamlBlock } from './yaml/block';

type Settings = Readonly<Record<string, BeatSettings>>;

/**
 * Notes beats at which no picture of the step's scene stands: the reader would rest on one that nobody has composed. `rests`
 * are the places (0-1) where one does, of all layers; without any, beats may stand anywhere. Beats that stand where their
 * number puts them miss their pictures together, as a paragraph was taken out or put in: tells whether that was noted.
 */
export function checkRests(
  { report }: Reading,
  block: YamlBlock,
  raw: Record<string, unknown>,
  paragraphs: readonly MarkdownParagraph[],
  rests: readonly number[],
): boolean {
  const { beats, poster } = stepSettingsSchema.shape;
  const settings = beats.safeParse(raw.beats);
  const last = paragraphs.at(-1);
  if (!settings.success || rests.length === 0 || !last) return false;
  const places = beatKeyframes(paragraphs.length, poster.safeParse(raw.poster).data ?? 1, settings.data);
  const pictures = [...new Set(rests)].sort((a, b) => a - b);
  const made = paragraphsFor(pictures);
  notePoster(report, block, raw.poster, pictures);
  let isMiscounted = false;
  places.forEach((own, index) => {
    const lost = own.filter((at) => !pictures.some((picture) => areNear(picture, at)));
    if (lost.length === 0) return;
    if (settings.data[index + 1]?.at === undefined) isMiscounted = true;
    else noteOwn(report, block, String(index + 1), lost, pictures);
  });
  if (isMiscounted) {
    const split = paragraphs.length > (made ?? paragraphs.length) ? paragraphs.find(startsInSentence) : undefined;
    report.add(startOf(split ?? last), miscounted(paragraphs.length, pictures, settings.data, split !== undefined));
  }
  return isMiscounted;
}

/** The still that stands for the step alone is one of its pictures too. */
function notePoster(report: Report, block: YamlBlock, poster: unknown, pictures: readonly number[]): void {
  if (typeof poster !== 'number' || poster < 0 || poster > 1) return;
  if (pictures.some((picture) => areNear(picture, poster))) return;
  report.add(block.at(['poster']), {
    found: `\`poster\` at ${poster}, where the scene has no keyframe`,
    expected: `one of its keyframes: ${pictures.join(', ')}`,
    fix: 'write one of these',
  });
}

function noteOwn(
  report: Report,
  block: YamlBlock,
  beat: string,
  lost: readonly number[],
  pictures: readonly number[],
): void {
  report.add(block.at(['beats', beat, 'at']), {
    found: `beat ${beat} at ${lost.map((at) => Number(at.toFixed(3))).join(', ')}, where the scene has no keyframe`,
    expected: `one of its keyframes: ${pictures.join(', ')}`,
    fix: `add a keyframe there, or give the beat one of these: \`beats: { ${beat}: { at: […] } }\``,
  });
}

function miscounted(count: number, pictures: readonly number[], settings: Settings, isSplit: boolean): Finding {
  const made = paragraphsFor(pictures);
  const beyond = Object.keys(settings).filter((number) => Number(number) > count);
  const line = beatsLine(placesOnPictures(count, pictures, settings), settings);
  const hasSettings = Object.keys(settings).length > 0;
  const paste = `write \`${line}\` ${hasSettings ? 'in the place of `beats`' : 'into the `scene` block'}, with other places from that list where they suit better`;
  const numbers = hasSettings
    ? '; settings under `beats` go by number: give each the number that its paragraph has now'
    : '';
  return {
    found: `${paragraphsOf(count)} beside a scene with ${pictures.length === 1 ? 'a picture' : 'pictures'} at ${inWords(pictures)}${beyond.length > 0 ? `, and settings for beat ${inWords(beyond)}` : ''}`,
    expected:
      made === undefined
        ? 'a place, `at`, for each beat'
        : `${paragraphsOf(made)}, which spread evenly over the pictures, or a place, \`at\`, for each beat`,
    fix: `${made === undefined ? '' : `${mend(count, made, isSplit)}; or `}${paste}${numbers}`,
  };
}

function mend(count: number, made: number, isSplit: boolean): string {
  if (count < made)
    return count + 1 === made ? 'write the missing paragraph' : `write the ${made - count} that are missing`;
  if (isSplit) return 'join this paragraph to the one above, whose sentence it goes on with';
  const surplus = count - made;
  return surplus === 1
    ? 'take one paragraph out, or join it to another'
    : `take ${surplus} paragraphs out, or join them to others`;
}

function paragraphsOf(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}
