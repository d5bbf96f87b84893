import type { Line } from './lines';
import { type Mistake, slip } from './mistake';

/** The dash before a number among the beats that explains a mistake; undefined where none does. */
export function beatDashSlip(lines: readonly Line[], { pos }: Mistake): Mistake | undefined {
  const beats = lines.findIndex(({ words }) => /^beats: *$/.test(words));
  if (beats === -1) return undefined;
  const end = lines.findIndex(({ indent, start }, index) => index > beats && (indent === 0 || start > pos[0]));
  const own = lines.slice(beats + 1, end === -1 ? undefined : end + 1);
  const line = own.find(({ words }) => /^- +\d+:/.test(words));
  return line && slip('DASH', line.start + line.indent, beatDash(line.words.replace(/^- +/, '')));
}

function beatDash(words: string) {
  const number = /^\d+/.exec(words)?.[0] ?? '';
  return {
    found: `a dash before the number of a beat, \`- ${number}:\``,
    expected: 'beats by their numbers, without dashes',
    fix: `take the dash out: write \`${number}:\`, in the column of the other numbers`,
  };
}
