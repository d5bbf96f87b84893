import { readFile } from 'node:fs/promises';
import { type Finding, Problem, StoryError } from '../parse/problem';

const MOST_BYTES = 1_000_000;

/** An error that speaks of a file as a whole: it stands at the file's first character. */
export function fileError(file: string, finding: Finding): StoryError {
  return new StoryError([new Problem(file, { line: 1, column: 1 }, finding)]);
}

/**
 * Reads a file as UTF-8, undefined where there is none. What a decoder leaves behind, a byte-order mark and U+FFFD for bytes
 * that are not UTF-8, stays for the parser to refuse. `name` stands in problems.
 * @throws {StoryError} for a file over 1 MB.
 */
export async function readText(path: string, name: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes && bytes.length > MOST_BYTES) {
    const found = `a file of ${bytes.length} bytes`;
    throw fileError(name, { found, expected: `at most ${MOST_BYTES}`, fix: 'make several stories of it' });
  }
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
