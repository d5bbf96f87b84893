import { type Problem, StoryError } from './problem';
import { onOneLine } from './wording';

/** What is wrong, without the place. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Whoever has more to mend has another kind of file, and would not read on. */
const MOST_PROBLEMS = 1000;

function furtherProblems(count: number): Finding {
  return {
    found: `${count} problems more`,
    expected: `a story with fewer than ${MOST_PROBLEMS}`,
    fix: 'mend those above first',
  };
}

/** Gathers the problems of one file. */
export interface Report {
  /** Notes a problem at an offset (UTF-16 code units from the start of the text; beyond the end counts as the end). */
  add: (offset: number, finding: Finding) => void;
  /** Tells whether a problem was noted. */
  hasAny: () => boolean;
  /** Line and column of an offset, both 1-based. */
  placeOf: (offset: number) => Pick<Problem, 'line' | 'column'>;
  /**
   * Throws a StoryError with every problem noted so far, in the order of the file (of more than 1,000 the first, and how
   * many there are more); does nothing where there is none.
   */
  throwIfAny: () => void;
}

/** Starts a report on a text. `file` is the name that the problems carry. */
export function createReport(file: string, text: string): Report {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const found: { offset: number; finding: Finding }[] = [];

  const placeOf = (offset: number) => {
    // By halving: a broken file may have as many problems as lines.
    let line = 1;
    let after = lineStarts.length;
    while (line < after) {
      const middle = Math.ceil((line + after) / 2);
      if ((lineStarts[middle - 1] ?? 0) <= offset) line = middle;
      else after = middle - 1;
    }
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  const problemOf = ({ offset, finding }: (typeof found)[number]): Problem => {
    return { file, ...placeOf(offset), ...finding };
  };

  return {
    placeOf,
    hasAny: () => found.length > 0,
    add(offset, finding) {
      // Ids and fields of the file stand in many of these words, and a problem is one line.
      const words = {
        found: onOneLine(finding.found),
        expected: onOneLine(finding.expected),
        fix: onOneLine(finding.fix),
      };
      found.push({ offset: Math.min(Math.max(offset, 0), text.length), finding: words });
    },
    throwIfAny() {
      if (found.length === 0) return;
      const sorted = found.toSorted((a, b) => a.offset - b.offset);
      const told = sorted.slice(0, MOST_PROBLEMS).map(problemOf);
      const next = sorted[MOST_PROBLEMS];
      if (next) told.push(problemOf({ offset: next.offset, finding: furtherProblems(sorted.length - MOST_PROBLEMS) }));
      throw new StoryError(told);
    },
  };
}
