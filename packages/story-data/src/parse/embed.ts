import type { Inline, Paragraph } from '../story';
import { readOne } from './frontMatter';
import { citedIn } from './numberSources';
import type { Reading } from './reading';
import type { Report } from './report';
import type { StepRead } from './step';
import { oneOf, quote } from './wording';
import type { YamlBlock } from './yaml/block';

/** More words than this do not fit below a picture in a frame of a fixed height. */
const MOST_WORDS = 50;

/** A step's text where it stands alone, read; `marks` are the claims marked in it, with the offset of each. */
export interface EmbedRead {
  text: Paragraph;
  marks: readonly (readonly [id: string, offset: number])[];
}

/** Reads `embed` of a step's block: a short paragraph that names its sources. Undefined where the step has none. */
export function readEmbed(reading: Reading, block: YamlBlock, written: unknown): EmbedRead | undefined {
  if (typeof written !== 'string') return undefined;
  const { report } = reading;
  const marks: [string, number][] = [];
  const here: Reading = {
    ...reading,
    mention(kind, id, offset) {
      if (kind === 'mark') marks.push([id, offset]);
      // Only the story's own page shows every claim: one that is marked nowhere else is not told there.
      reading.mention(kind === 'mark' ? 'claim' : kind, id, offset);
    },
  };
  const text = readOne(here, block, ['embed'], written);
  const count = plain(text).split(/\s+/u).filter(Boolean).length;
  if (count > MOST_WORDS) {
    report.add(block.at(['embed']), {
      found: `a text of ${count} words`,
      expected: `at most ${MOST_WORDS} where a step stands alone`,
      fix: 'shorten it',
    });
  }
  if (count > 0 && citedIn([text]).length === 0) {
    report.add(block.at(['embed']), {
      found: 'a text without a source',
      expected: 'at least one footnote where a step stands alone',
      fix: 'name the source, `[^id]`, after the sentence',
    });
  }
  return { text, marks };
}

/** Notes claims that stand alone without a denial that the story has: nobody there can read on. */
export function checkDenials(report: Report, steps: readonly StepRead[]): void {
  const all = steps.flatMap(({ settings }) => Object.entries(settings?.claims ?? {}));
  for (const { embed } of steps) {
    const marked = new Set(embed?.marks.map(([id]) => id));
    for (const [id, offset] of embed?.marks ?? []) {
      const denials = all.flatMap(([denial, { denies }]) => (denies.includes(id) ? [denial] : []));
      if (denials.length === 0 || denials.some((denial) => marked.has(denial))) continue;
      report.add(offset, {
        found: `the claim ${quote(id)} without its denial`,
        expected: 'a denial in the same text where a step stands alone',
        fix: `mark ${oneOf(denials)} too`,
      });
    }
  }
}

function plain(text: readonly Inline[]): string {
  return text
    .map((part) => (part.type === 'text' ? part.value : 'children' in part ? plain(part.children) : ''))
    .join('');
}
