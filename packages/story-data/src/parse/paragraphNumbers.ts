import { numberFinding } from './numberFinding';
import { unmarkedNumbers } from './numbers';
import type { Report } from './report';
import { GAP, type RunningText } from './runningText';

// A footnote that names what is not there, and a link that is not closed, with the words before it.
const HALF_MARKS = [/\[\^[^\]\n]*\]?/g, /[^\n]{0,60}\]?\s?\((?:claim|plain):[^)\s]*\)?/g, /\[[^[\]\n]{0,60}\]\(/g];

/** Notes every number in a paragraph's running text that is neither an allowed kind nor marked as a claim or as plain. */
export function checkNumbers(report: Report, { unmarked, offsetOf }: RunningText): void {
  const text = HALF_MARKS.reduce(
    (before, pattern) => before.replaceAll(pattern, (mark) => GAP.repeat(mark.length)),
    unmarked,
  );
  for (const number of unmarkedNumbers(text)) report.add(offsetOf(number.index), numberFinding(number.text));
}
