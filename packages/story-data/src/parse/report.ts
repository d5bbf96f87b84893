import { type Problem, StoryError } from './problem';

/** What is wrong, without the place. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'fix'>;

/** Gathers the problems of one file. */
export interface Report {
  /** Notes a problem at an offset (UTF-16 code units from the start of the text; beyond the end counts as the end). */
  add: (offset: number, finding: Finding) => void;
  /** Line and column of an offset, both 1-based. */
  placeOf: (offset: number) => Pick<Problem, 'line' | 'column'>;
  /** Throws a StoryError with every problem noted so far, in the order of the file; does nothing where there is none. */
  throwIfAny: () => void;
}

/** Starts a report on a text. `file` is the name that the problems carry. */
export function createReport(file: string, text: string): Report {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const found: { offset: number; finding: Finding }[] = [];

  const placeOf = (offset: number) => {
    const after = lineStarts.findIndex((start) => start > offset);
    const line = after === -1 ? lineStarts.length : after;
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  const problemOf = ({ offset, finding }: (typeof found)[number]): Problem => {
    return { file, ...placeOf(offset), ...finding };
  };

  return {
    placeOf,
    add(offset, finding) {
      found.push({ offset: Math.min(Math.max(offset, 0), text.length), finding });
    },
    throwIfAny() {
      if (found.length > 0) throw new StoryError(found.toSorted((a, b) => a.offset - b.offset).map(problemOf));
    },
  };
}
