import type { Paragraph, PhrasingContent } from 'mdast';
import { wrongDates } from './dates';
import type { Report } from './report';
import { type Source, textOffsets } from './source';
import { quote } from './wording';

// Stands for what is no text.
const GAP = '\u{FFFC}';

/** Notes every date in a paragraph that is in no calendar, in marked text too. */
export function checkDates(report: Report, source: Source, paragraph: Paragraph): void {
  const offsets: number[] = [];
  const collect = (node: PhrasingContent): string => {
    if (node.type === 'text') {
      const offsetOf = textOffsets(source, node);
      for (let index = 0; index < node.value.length; index += 1) offsets.push(offsetOf(index));
      return node.value;
    }
    if ('children' in node) return node.children.map(collect).join('');
    offsets.push(0);
    return GAP;
  };
  noteDates(report, paragraph.children.map(collect).join(''), (index) => offsets[index] ?? 0);
}

/** Notes every date in a text that is in no calendar; `toOffset` turns an index in the text into an offset in the file. */
export function noteDates(report: Report, text: string, toOffset: (index: number) => number): void {
  for (const date of wrongDates(text)) {
    report.add(toOffset(date.index), {
      found: `the date ${quote(date.text)}, which does not exist`,
      expected: 'a date that exists',
      fix: `check it in a calendar: ${date.limit}`,
    });
  }
}
