import { LineCounter } from 'yaml';
import { type Point, printable } from './frame';
import { type Finding, Problem, StoryError } from './problem';

/** Whoever has more to mend has another kind of file, and would not read on. */
const MOST = 1000;

/** Gathers the problems of one file. Offsets are UTF-16 code units from the start of its text; beyond the end counts as the end. */
export interface Problems {
  add(offset: number, finding: Finding): void;
  pointOf(offset: number): Point;
  /** Throws a StoryError with every problem so far, in the order of the file (of more than 1,000 the first); nothing where there is none. */
  throwIfAny(): void;
}

/** Starts gathering the problems of a text. `file` is the name that they carry. */
export function createProblems(file: string, text: string): Problems {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) counter.addNewLine(index + 1);
  const lines = text.split(/\r?\n/);
  const found: { offset: number; finding: Finding }[] = [];

  const pointOf = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const problemOf = (offset: number, { found: what, expected, fix }: Finding) =>
    // Ids and fields of the file stand in many of these words, and the message is one line.
    new Problem(
      file,
      pointOf(offset),
      { found: printable(what), expected: printable(expected), fix: printable(fix) },
      lines,
    );

  return {
    pointOf,
    add: (offset, finding) => void found.push({ offset: Math.min(Math.max(offset, 0), text.length), finding }),
    throwIfAny() {
      if (found.length === 0) return;
      const sorted = found.toSorted((a, b) => a.offset - b.offset);
      const told = sorted.slice(0, MOST).map(({ offset, finding }) => problemOf(offset, finding));
      const next = sorted[MOST];
      if (next) told.push(problemOf(next.offset, { ...MORE, found: `${sorted.length - MOST} problems more` }));
      throw new StoryError(told);
    },
  };
}

const MORE = { expected: `a story with fewer than ${MOST}`, fix: 'mend those above first' };
