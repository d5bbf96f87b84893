import { readFile, stat } from 'node:fs/promises';
import { type Finding, Problem, StoryError } from '../parse/problem';

const MOST_BYTES = 1_000_000;

/** A problem of a file as a whole: it stands at the file's first character. */
export function fileProblem(file: string, finding: Finding): Problem {
  return new Problem(file, { line: 1, column: 1 }, finding);
}

/**
 * Reads a story file as UTF-8; a byte-order mark stays, for the parser to refuse. `name` stands in problems.
 * @throws {StoryError} for a file that is missing, over 1 MB, or not UTF-8.
 */
export async function readText(path: string, name: string): Promise<string> {
  const fail = (found: string, expected: string, fix: string): never => {
    throw new StoryError([fileProblem(name, { found, expected, fix })]);
  };
  const size = await sizeOf(path);
  if (size === undefined) return fail(`no file (looked for ${path})`, 'a story file', 'create it, or correct the name');
  if (size > MOST_BYTES) return fail(`a file of ${size} bytes`, `at most ${MOST_BYTES}`, 'make several stories of it');
  const bytes = await readFile(path);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuseBytes(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), name);
  }
}

/** Tells whether there is no file at a path. */
export async function isMissing(path: string): Promise<boolean> {
  return (await sizeOf(path)) === undefined;
}

/** Bytes of a file; undefined where there is none. */
async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    (file) => (file.isFile() ? file.size : undefined),
    () => undefined,
  );
}

/** The decoder writes U+FFFD for what is not UTF-8: the first one tells where. */
function refuseBytes(text: string, file: string): never {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes('\u{FFFD}'));
  const place = { line: line + 1, column: (lines[line]?.indexOf('\u{FFFD}') ?? 0) + 1 };
  const finding = { found: 'a byte that is not UTF-8', expected: 'a file in UTF-8', fix: 'save the file as UTF-8' };
  throw new StoryError([new Problem(file, place, finding, lines)]);
}
