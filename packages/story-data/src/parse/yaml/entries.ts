import { type Document, isScalar, visit, type YAMLMap } from 'yaml';
import type { Finding } from '../report';
import { quote } from '../wording';
import { blanksOf } from './lines';
import { type Mistake, slip } from './mistake';
import type { Named } from './layout';

/** Fields that stand again because the name of the entry that they begin is gone; undefined where that does not explain them. */
export function lostHead(map: YAMLMap, repeated: readonly Named[]): Mistake[] | undefined {
  const [first, second] = repeated;
  const opening = map.items[0]?.key;
  if (!first || !second || map.flow === true || !isScalar(opening) || first.name !== String(opening.value))
    return undefined;
  return [
    slip('LAYOUT', first.at, {
      found: `${quote(`${first.name}:`)} again, and others of the fields above`,
      expected: 'the name of each entry above its fields',
      fix: 'write the name of the entry that begins here, with its colon, on a line of its own above this one, two blanks further left',
    }),
  ];
}

/** Entries of a list that stand too far right, so that YAML takes them for words of the entry above. */
export function sunkEntries(source: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'PLAIN' || !range) return;
      const lineStart = source.lastIndexOf('\n', range[0] - 1) + 1;
      const column = /^(?<blanks> *)- /.exec(source.slice(lineStart, range[0]))?.groups?.blanks?.length;
      const sunk = /\n(?<blanks> *)- /.exec(source.slice(range[0], range[1]));
      if (column === undefined || !sunk) return;
      const at = range[0] + sunk.index + 1;
      mistakes.push(slip('LAYOUT', at, sunkEntry(source.slice(at, at + 300).split('\n', 1)[0] ?? '', column)));
    },
  });
  return mistakes;
}

/** What to tell about an entry of a list whose dash belongs in another column. */
export function sunkEntry(line: string, column: number): Finding {
  return {
    found: `${quote(line.trim())} in another column than the entry above it`,
    expected: 'the dashes of a list in one column',
    fix: column === 0 ? 'take the blanks before the dash away' : `put ${blanksOf(column)} before the dash`,
  };
}
