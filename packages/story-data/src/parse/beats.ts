import type { BeatSettings } from '../schema/beatSettings';
import { stepSettingsSchema } from '../schema/stepSettings';
import { beatKeyframes } from './keyframes';
import type { Reading } from './reading';
import type { Report } from './report';
import { inWords, oneOf } from './wording';
import type { YamlBlock } from './yaml/block';

type Settings = Readonly<Record<string, BeatSettings>>;

/**
 * Notes what is wrong with a step's settings by beat, compared with its paragraphs. `isMiscounted`: it was told already that
 * these are too many or too few. Tells whether paragraphs are missing that settings are there for.
 */
export function checkBeats(
  { report, grounds }: Reading,
  block: YamlBlock,
  raw: Record<string, unknown>,
  count: number,
  isMiscounted: boolean,
): boolean {
  const { beats, poster } = stepSettingsSchema.shape;
  const settings = beats.safeParse(raw.beats);
  // Settings of the wrong shape were noted by the schema of the whole block.
  if (!settings.success) return false;

  const beyond = Object.keys(settings.data).filter((number) => Number(number) > count);
  const [first] = beyond;
  if (!isMiscounted) {
    if (first !== undefined && count > 0) report.add(block.keyAt(['beats', first]), noSuchBeat(beyond, count));
    checkOrder(report, block, beatKeyframes(count, poster.safeParse(raw.poster).data ?? 1, settings.data));
  }
  checkGrounds(report, block, settings.data, grounds);
  checkStatements(report, block, settings.data, Array.isArray(raw.statements) ? raw.statements.length : 0);
  return first !== undefined;
}

function noSuchBeat(numbers: readonly string[], count: number) {
  const isOne = numbers.length === 1;
  return {
    found: `settings for ${isOne ? 'beat' : 'beats'} ${inWords(numbers)}`,
    expected: count === 1 ? '1, the only beat' : `a beat from 1 to ${count}`,
    fix: `correct the ${isOne ? 'number' : 'numbers'}, or write the ${isOne ? 'paragraph' : 'paragraphs'}`,
  };
}

function checkGrounds(
  report: Report,
  block: YamlBlock,
  settings: Settings,
  grounds: readonly unknown[] | undefined,
): void {
  for (const [number, { ground }] of Object.entries(settings)) {
    if (ground === undefined || !grounds || grounds.includes(ground)) continue;
    report.add(block.at(['beats', number, 'ground']), {
      found: `the ground \`${ground}\``,
      expected: `one of the story's \`grounds\`: ${oneOf(grounds.map(String))}`,
      fix: `add \`${ground}\` to \`grounds\` in the front matter`,
    });
  }
}

function checkOrder(report: Report, block: YamlBlock, keyframes: readonly number[][]): void {
  keyframes.forEach((own, index) => {
    const before = keyframes[index - 1]?.at(-1);
    const first = own[0];
    if (before === undefined || first === undefined || first >= before) return;
    report.add(block.at(['beats', String(index + 1), 'at']), {
      found: `beat ${index + 1} at ${first}, after beat ${index} at ${before}`,
      expected: 'keyframes in ascending order from beat to beat',
      fix: `give beat ${index + 1} its own \`at\`, from ${before} on`,
    });
  });
}

function checkStatements(report: Report, block: YamlBlock, settings: Settings, count: number): void {
  const printing = Object.keys(settings).filter((number) => settings[number]?.statements);
  if (count > 0 && printing.length === 0) {
    report.add(block.keyAt(['statements']), {
      found: 'statements that no beat prints',
      expected: 'one beat with `statements: true`',
      fix: 'write for example `beats: { 1: { statements: true } }`',
    });
  }
  for (const number of count === 0 ? printing : printing.slice(1)) {
    report.add(block.at(['beats', number, 'statements']), {
      found:
        count === 0 ? 'a beat that prints statements where there are none' : 'a second beat that prints the statements',
      expected: 'one beat with `statements: true`, where the step has statements',
      fix: count === 0 ? 'list the `statements`, or take this out' : 'take one of the two out',
    });
  }
}
