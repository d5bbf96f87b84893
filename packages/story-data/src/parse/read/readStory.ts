import type { Finding } from '../problem';
import type { Problems } from '../problems';
import { checkCharacters } from './characters';
import { mistakeInLines } from './lines';
import { type Body, readBody } from './sections';
import { readYaml, type Settings } from './yaml';

/** What a story file holds, before anybody looks at what it means: settings as plain data, paragraphs as small trees. */
export interface StoryText extends Body {
  front: Settings;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** The first stage: text to settings and paragraphs. Ends at what cannot be read, and at what would be lost or printed as a sign. */
export function readStory(problems: Problems, written: string): StoryText {
  // The Markdown reader drops a byte-order mark and counts from what follows: so does everything here.
  const text = written.replace(/^\u{FEFF}/u, '');
  checkCharacters(problems, written, (index) => index - (written.length - text.length));
  for (const { index } of text.matchAll(/^<{7}(?=[ \t\r\n]|$)/gm)) problems.add(index, MERGE);
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = opening === 0 ? -1 : text.slice(opening).search(CLOSING);
  if (closing === -1) problems.add(0, whatIsMissing(text));
  // Of a text with such characters, marks or ends, nothing else can be told.
  problems.throwIfAny();
  const end = opening + closing;
  // Nor where a reader would be held up, or a block would swallow the rest.
  const mistake = mistakeInLines(text, end);
  if (mistake) problems.add(mistake.at, mistake.finding);
  problems.throwIfAny();
  const story = { front: readYaml(problems, text, { opening: 0, start: opening, end }), ...readBody(problems, text) };
  problems.throwIfAny();
  return story;
}

function whatIsMissing(text: string): Finding {
  if (text.trim() === '')
    return { ...FRONT, found: 'an empty file', fix: "copy the example from the package's README" };
  return OPENING.test(text)
    ? { ...FRONT, found: 'front matter that is not closed', fix: 'write `---` on a line of its own, before the text' }
    : { ...FRONT, found: 'no front matter', fix: 'write `---` on the first line and on the line after the last field' };
}

const FRONT = { expected: 'a first line `---`, fields, a line `---`, and the text' };

const MERGE = {
  found: 'the marks of a merge, two versions of the same lines',
  expected: 'one of the two versions, without marks',
  fix: 'keep the lines of one version; take those of the other out, and the lines `<<<<<<<`, `=======` and `>>>>>>>`',
};
