import { quote } from '../wording';
import { type Mistake, slip } from './mistake';

const FLOW = /^ *(?:- +)*(?:["']?[-\w]+["']?: +)?(?=[[{])/;
const QUOTED = /(?<=[\s[{,:])(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/g;
const NO_BRACE = /^ *(?<head>(?:- +)?["']?[-\w]+["']?: +|- +)(?<inner>[a-z][-\w]*: [^{}\n]*\})\s*$/;
const BEAT = /^ *(?<head>\d+: +)(?<inner>[a-z][-\w]*: [^{}\n]*[^{}\s])\s*$/;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

// No line of a story comes near this.
const LONGEST = 5000;

/** The bracket of a line that is missing or too many, which explains a mistake; undefined where the brackets are in pairs. */
export function bracketSlip(source: string, { code, pos }: Mistake): Mistake | undefined {
  const start = source.lastIndexOf('\n', pos[0] - 1) + 1;
  const line = source.slice(start).split('\n', 1)[0] ?? '';
  if (line.length > LONGEST) return undefined;
  // What stands between quotes is as long without its brackets.
  const bare = line.replaceAll(QUOTED, (text) => '_'.repeat(text.length));
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return lostBrace(line, start);
  const begin = FLOW.exec(bare)?.[0].length;
  return begin === undefined ? undefined : unpaired(line, bare, begin, start);
}

/** A group on one line, behind its name or its dash, without the `{` that opens it. */
function lostBrace(line: string, start: number): Mistake | undefined {
  const { head, inner } = NO_BRACE.exec(line)?.groups ?? BEAT.exec(line)?.groups ?? {};
  if (head === undefined || inner === undefined) return undefined;
  const write = `${head}{ ${inner}${inner.endsWith('}') ? '' : ' }'}`;
  return slip('BRACKET', start + line.indexOf(inner, line.indexOf(head) + head.length), {
    found: `${quote(inner)} without ${inner.endsWith('}') ? '`{`' : 'braces'}`,
    expected: 'a group of fields on one line between `{` and `}`',
    fix: `write \`${write}\``,
  });
}

function unpaired(line: string, bare: string, begin: number, start: number): Mistake | undefined {
  const open: number[] = [];
  for (let at = begin; at < bare.length; at += 1) {
    const sign = bare[at] ?? '';
    if (sign === '{' || sign === '[') open.push(at);
    if (sign !== '}' && sign !== ']') continue;
    const opening = open.at(-1);
    if (opening !== undefined && CLOSING[bare[opening] ?? ''] === sign) open.pop();
    else return unopened(line, bare, at, opening, start);
  }
  return undefined;
}

/** A bracket that closes what is not open: one too many, one in the place of another, or one whose list has no `[`. */
function unopened(
  line: string,
  bare: string,
  at: number,
  opening: number | undefined,
  start: number,
): Mistake | undefined {
  const sign = bare[at] ?? '';
  const expected = 'brackets in pairs: `{ }` around fields, `[ ]` around a list';
  if (bare.slice(0, at).trimEnd().endsWith(sign)) {
    return slip('BRACKET', start + at, { found: `a \`${sign}\` too many`, expected, fix: 'take it out' });
  }
  if (opening === undefined || sign !== ']') return undefined;
  const inside = bare.slice(opening + 1, at);
  const name = [...inside.matchAll(/(?<name>[-\w]+): +/g)].at(-1);
  const rest = bare.slice(at + 1);
  if (name?.groups?.name !== undefined && rest.includes('}')) {
    const from = opening + 1 + name.index;
    const list = line.slice(from + name[0].length, at + 1);
    return slip('BRACKET', start + from, {
      found: `${quote(line.slice(from, at + 1))} without \`[\``,
      expected,
      fix: list.length > 160 ? `write \`[\` before ${quote(list)}` : `write \`${name.groups.name}: [${list}\``,
    });
  }
  return rest.trim() === ''
    ? slip('BRACKET', start + at, {
        found: `a \`]\` after the last field of a group`,
        expected,
        fix: 'write `}` in its place',
      })
    : undefined;
}
