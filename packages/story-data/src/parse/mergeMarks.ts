import type { Report } from './report';

const MARK = /^(?:<{7}|={7}|\|{7}|>{7})(?=[ \t\r]|$)/;

/**
 * Notes what a merge of two versions of the file left for its author to choose from, each conflict at its first line. Tells
 * whether there is none: else each line of the file may stand in it twice.
 */
export function checkMergeMarks(report: Report, text: string): boolean {
  // Seven of these underline a heading of Markdown where no other mark stands in the file.
  if (!/^(?:<{7}|>{7})(?:[ \t\r]|$)/m.test(text)) return true;
  let isOpen = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = MARK.exec(line)?.[0];
    // A conflict begins with `<`; where that line is gone, with the first mark that is left.
    if (mark !== undefined && (!isOpen || mark.startsWith('<'))) {
      report.add(at, {
        found: 'the marks of a merge, two versions of the same lines',
        expected: 'one of the two versions, without marks',
        fix: 'keep the lines of one version, take those of the other out, and take out the lines of `<<<<<<<`, `=======` and `>>>>>>>`',
      });
      isOpen = true;
    }
    if (mark?.startsWith('>')) isOpen = false;
    at += line.length + 1;
  }
  return false;
}
