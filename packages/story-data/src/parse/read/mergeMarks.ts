import type { Problems } from '../problems';

/** Notes what a merge of two versions of the file left for its author to choose from, each conflict at its first line. */
export function checkMergeMarks(problems: Problems, text: string): void {
  // Seven equals signs alone underline a heading of Markdown.
  for (const { index } of text.matchAll(/^<{7}(?=[ \t\r\n]|$)/gm)) {
    problems.add(index, {
      found: 'the marks of a merge, two versions of the same lines',
      expected: 'one of the two versions, without marks',
      fix: 'keep the lines of one version; take those of the other out, and the lines `<<<<<<<`, `=======` and `>>>>>>>`',
    });
  }
}
