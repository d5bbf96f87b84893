import type { Paragraph, PhrasingContent } from 'mdast';
import { unmarkedNumbers } from './numbers';
import type { Report } from './report';
import { type Source, textOffsets } from './source';
import { quote } from './wording';

// Stands for what is not running text; neither letter nor digit, so that a number beside it is read alone.
const GAP = '\u{FFFC}';

/** Notes every number in a paragraph's running text that is neither an allowed kind nor marked as a claim or as plain. */
export function checkNumbers(report: Report, source: Source, paragraph: Paragraph): void {
  const offsets: number[] = [];
  const collect = (node: PhrasingContent): string => {
    if (node.type === 'text') {
      const offsetOf = textOffsets(source, node);
      for (let index = 0; index < node.value.length; index += 1) offsets.push(offsetOf(index));
      return node.value;
    }
    if ('children' in node && !isMarked(node)) return node.children.map(collect).join('');
    offsets.push(0);
    return GAP;
  };
  const text = paragraph.children.map(collect).join('');
  for (const number of unmarkedNumbers(text)) {
    report.add(offsets[number.index] ?? 0, {
      found: `the number ${quote(number.text)} in running text`,
      expected: 'a date, a time, an ordinal, part of a name, or a marked number',
      fix: `mark the claim it belongs to, \`[${number.text} …](claim:id)\`, or vouch for it, \`[${number.text} …](plain:)\``,
    });
  }
}

function isMarked(node: PhrasingContent): boolean {
  return node.type === 'link' && (node.url === 'plain:' || node.url.startsWith('claim:'));
}
