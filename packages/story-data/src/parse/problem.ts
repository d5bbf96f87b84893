/** One thing that is wrong with a file, and what to do about it. */
export interface Problem {
  /** Name of the file, as given to the reader of it. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  column: number;
  found: string;
  expected: string;
  fix: string;
}

/** A problem in one line: `file:line:column: found …; expected …; fix: …`. */
export function formatProblem({ file, line, column, found, expected, fix }: Problem): string {
  return `${file}:${line}:${column}: found ${found}; expected ${expected}; fix: ${fix}`;
}

/** Thrown for a story that cannot be read: lists every problem, in the order of the file, one a line in its message. */
export class StoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'StoryError';
    this.problems = problems;
  }
}
