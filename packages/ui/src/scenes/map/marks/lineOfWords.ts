import { plainMark, says } from '@proscenium/story-data';
import { z } from 'zod';
import { DISTANCE } from '../distances';

const EMPHASIS = /(?<sign>\*{1,2})(?<words>(?=[^\s*])[^*]+)\k<sign>/g;
// What is still written as a mark of a label once emphasis and distances are read.
const STRAYS = /\*{1,2}|\{[^}]*\}?|\}|\(km\b[^)]*\)?/i;

function strayIn(line: string): string | undefined {
  const words = line.replace(EMPHASIS, '$<words>');
  return plainMark(words)?.sign ?? STRAYS.exec(words)?.[0];
}

function lineOf(expected: string, read: (line: string) => string | undefined) {
  return z
    .string()
    .min(1, says('a line of words', 'write the words, or take the line out'))
    .refine((line) => read(line) === undefined, {
      error({ input }) {
        const sign = read(String(input));
        return says(
          expected,
          sign === undefined ? 'write the words' : `write \`${sign}\` in that form, or take it out`,
        );
      },
    });
}

/** A line of words on a map; `**words**` are set bold, `*words*` light. Any other sign of Markdown or HTML is refused. */
export const lineOfWords = lineOf('words, `**bold**` or `*light*`', strayIn);

/** A line of words that may print the computed distance of places: `{km a}` from the map's centre, or `{km a b}`. */
export const lineWithDistances = lineOf(
  'words, `**bold**`, `*light*`, and distances as `{km place}` or `{km place place}`',
  (text) => strayIn(text.replaceAll(DISTANCE, '0')),
);
