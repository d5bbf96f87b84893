import { codeOf } from '../characters';
import { type Mistake, slip } from './mistake';

const ODD = '[\\u{A0}\\u{1680}\\u{2000}-\\u{200B}\\u{202F}\\u{205F}\\u{2060}\\u{3000}]';

// Blanks and dashes, then one that is none to YAML; and a name with its colon, then such a one.
const IN_INDENT = new RegExp(`^(?: |\\t|- )*-?${ODD}`, 'u');
const AFTER_COLON = new RegExp(`^(?: |- )*["']?[-\\w]+["']?:${ODD}`, 'u');
const IN_GROUP = new RegExp(`[{,] *["']?[-\\w]+["']?:${ODD}`, 'u');
const QUOTED = /"(?:[^"\\]|\\.)*"/g;
const ANY = new RegExp(ODD, 'u');

const NAMES: Readonly<Record<string, string>> = {
  '\u{A0}': 'a no-break blank',
  '\u{202F}': 'a narrow no-break blank',
  '\u{200B}': 'an invisible blank without width',
  '\u{2060}': 'an invisible blank without width',
};

/** The first blank that YAML does not take for one where it needs one; undefined where there is none. */
export function oddBlank(source: string): Mistake | undefined {
  if (!ANY.test(source)) return undefined;
  const found = oddBlanks(source);
  const [first] = found;
  if (!first) return undefined;
  const { at, isIndent } = first;
  const character = source[at] ?? '';
  const lines = found.length === 2 ? 'line' : `${found.length - 1} lines`;
  return slip('BLANK', at, {
    found: `${NAMES[character] ?? 'a blank that is not plain'} (${codeOf(character)}) ${isIndent ? 'at the beginning of a line' : 'behind a colon'}`,
    expected: 'plain blanks before the words of a line and behind `:` and `-`',
    fix: `write plain blanks in its place${found.length > 1 ? `, and so on the ${lines} below with such a one` : ''}`,
  });
}

function oddBlanks(source: string): { at: number; isIndent: boolean }[] {
  const found: { at: number; isIndent: boolean }[] = [];
  let at = 0;
  // Lines further right than this belong to a text that begins with `>` or `|`.
  let textFrom = Number.POSITIVE_INFINITY;
  for (const line of source.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (indent <= textFrom && line.trim() !== '') {
      textFrom = /[:-] [>|][-+\d]*\s*$/.test(line.slice(-200)) ? indent : Number.POSITIVE_INFINITY;
      const inIndent = IN_INDENT.exec(line);
      const [end] = inIndent ?? AFTER_COLON.exec(line) ?? [];
      const index = end === undefined ? inGroup(line) : end.length - 1;
      if (index !== undefined) found.push({ at: at + index, isIndent: inIndent !== null });
    }
    at += line.length + 1;
  }
  return found;
}

function inGroup(line: string): number | undefined {
  // No line of a story comes near this; quotes that are not closed would be looked for again and again.
  if (line.length > 5000) return undefined;
  const bare = line.replaceAll(QUOTED, (quoted) => '_'.repeat(quoted.length));
  const match = IN_GROUP.exec(bare);
  return match === null ? undefined : match.index + match[0].length - 1;
}
