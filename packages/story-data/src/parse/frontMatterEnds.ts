import { frontMatterSchema } from '../schema/frontMatter';
import type { Finding } from './report';
import { quote } from './wording';

const CLOSING = 'one line `---` above the first field, one below the last, and nothing else on them';

/** A line that closes the front matter, or was probably meant to: hyphens or dashes from the first column on. */
const ALMOST = /^(?: {0,3}-{2,}[ \t]*|---[ \t].*|[–—]-*[ \t]*)$/u;
const NAMES = Object.keys(frontMatterSchema.shape).join('|');
const FIELD = new RegExp(`^(?:${NAMES}):(?:[ \\t]|$)`);
const INNER = /^ {2,}(?:- +)?[a-z0-9][-a-z0-9]*:(?: |$)/;

interface Line {
  at: number;
  words: string;
}

/** What is wrong with the lines that open and close the front matter, and where; undefined where nothing is. */
export function wrongEnds(text: string): [offset: number, finding: Finding] | undefined {
  const lines = headLines(text);
  const [first, ...rest] = lines;
  if (!first || !isEnd(first.words)) return undefined;
  const closing = rest.find(({ words }) => ALMOST.test(words));
  if (!closing) return undefined;
  const below = rest.slice(rest.indexOf(closing) + 1);
  const end = below.findIndex(({ words }) => ALMOST.test(words));
  const between = end === -1 ? below : below.slice(0, end);
  const fields = between.filter(({ words }) => FIELD.test(words));
  const next = between.find(({ words }) => FIELD.test(words) || (end !== -1 && INNER.test(words)));
  // Without another such line, one field may be words of the lede.
  if (next && (end !== -1 || fields.length > 1)) return [closing.at, inside(closing.words, next.words, end !== -1)];
  return isEnd(closing.words) ? undefined : [closing.at, almost(closing.words)];
}

/** The lines of a text above its first step. */
function headLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const words = text.slice(at, end === -1 ? undefined : end).replace(/\r$/, '');
    if (/^(?:##.*\{#[^{}]*\}|```|~~~)/.test(words)) break;
    lines.push({ at, words });
    if (end === -1) break;
    at = end + 1;
  }
  return lines;
}

const isEnd = (words: string) => /^---[ \t]*$/.test(words);

function inside(words: string, next: string, hasOther: boolean): Finding {
  const name = quote(next.trim().split(/:(?:\s|$)/, 1)[0] ?? '');
  return {
    found: `${quote(words.trim())} inside the front matter, above ${name}`,
    expected: CLOSING,
    fix: hasOther
      ? 'take the line out'
      : 'take the line out, and write `---` on a line of its own below the last field',
  };
}

function almost(words: string): Finding {
  const behind = /^[ \t]*[-–—]+[ \t]+(?<words>\S.*)$/u.exec(words)?.groups?.words;
  return {
    found: `${quote(words.trim())}, which does not close the front matter`,
    expected: CLOSING,
    fix: behind === undefined ? 'write `---` here' : 'write `---` here, and the words on a line of their own below',
  };
}
