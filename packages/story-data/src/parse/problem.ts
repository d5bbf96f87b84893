import { VFileMessage } from 'vfile-message';
import { frameOf, type Point } from './frame';

/** What is wrong, in noun phrases, and how it is mended, in an order. */
export interface Finding {
  found: string;
  expected: string;
  fix: string;
}

/** A problem as plain data. */
export interface ProblemData extends Point, Finding {
  file: string;
}

/** One thing that is wrong with a file, and what to do about it: a `VFileMessage`, which reporters of that family print. */
export class Problem extends VFileMessage {
  /** Name of the file, as given to the reader of it. */
  override file: string;
  /** From 1. */
  override line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  override column: number;
  found: string;
  /** One noun phrase. */
  override expected: [string];
  fix: string;
  /** The lines around the place, with a caret under it; empty where the file could not be read. */
  frame: string;

  constructor(file: string, { line, column }: Point, { found, expected, fix }: Finding, lines: readonly string[] = []) {
    super(`found ${found}; expected ${expected}; fix: ${fix}`, { place: { line, column }, source: 'story' });
    this.file = file;
    this.line = line;
    this.column = column;
    this.found = found;
    this.expected = [expected];
    this.fix = fix;
    this.frame = frameOf(lines, { line, column });
  }

  /** The problem as data, as `check-story --json` prints it. */
  toJSON(): ProblemData {
    const { file, line, column, found, expected, fix } = this;
    return { file, line, column, found, expected: expected[0], fix };
  }
}

/** A problem as text: `file:line:column: found …; expected …; fix: …` in one line, and its frame below. */
export function formatProblem({
  file,
  line,
  column,
  reason,
  frame,
}: Pick<Problem, 'file' | 'line' | 'column' | 'reason' | 'frame'>): string {
  return [`${file}:${line}:${column}: ${reason}`, ...(frame === '' ? [] : [frame])].join('\n');
}

/** Thrown for a story that cannot be read: holds every problem, in the order of the file, and tells them in its message. */
export class StoryError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'StoryError';
    this.problems = problems;
  }
}
