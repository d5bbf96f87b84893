import type { Paragraph, PhrasingContent } from 'mdast';
import { numberFinding } from './numberFinding';
import { unmarkedNumbers } from './numbers';
import { linkAddress } from './linkAddress';
import type { Report } from './report';
import { type Source, textOffsets } from './source';

// Stands for what is not running text; neither letter nor digit, so that a number beside it is read alone.
const GAP = '\u{FFFC}';

// A footnote that names what is not there, and a link that is not closed, with the words before it.
const HALF_MARKS = [/\[\^[^\]\n]*\]?/g, /[^\n]{0,60}\]?\s?\((?:claim|plain):[^)\s]*\)?/g, /\[[^[\]\n]{0,60}\]\(/g];

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
  const text = HALF_MARKS.reduce(
    (before, pattern) => before.replaceAll(pattern, (mark) => GAP.repeat(mark.length)),
    paragraph.children.map(collect).join(''),
  );
  for (const number of unmarkedNumbers(text)) {
    report.add(offsets[number.index] ?? 0, numberFinding(number.text));
  }
}

/** Whoever meant to mark a number, and wrote the mark wrong, is told about the mark alone. */
function isMarked(node: PhrasingContent): boolean {
  return node.type === 'link' && linkAddress(node.url).kind !== 'page';
}
