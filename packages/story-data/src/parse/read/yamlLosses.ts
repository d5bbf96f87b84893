import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import { quote } from '../wording';
import type { Placed } from './lines';

const ENDS_SENTENCE = /^\p{Ll}.*[.!?](?:\[\^[^\]]*\])*$/u;
const COMMENT = /[ \t]+(?<words>#.*)/y;

/** What stands in a text of YAML and would be lost, or replaced, without a word. */
export function lossesIn(source: string, document: Document.Parsed): Placed[] {
  const found: Placed[] = [];
  const lose = (at: number, words: string, why: string) =>
    found.push({ at, finding: { ...QUOTED, found: `${quote(words)} ${why}` } });
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const [start, end] = node.range;
    if (isAlias(node) || node.anchor !== undefined) found.push({ at: start, finding: ANCHOR });
    if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ at: key.range[0], finding: again(name) });
        seen.add(name);
        if (node.flow === true && value === null)
          lose(key.range[0], name, 'without a colon and a value, as of a text that is cut at its comma');
      }
    } else if (isSeq(node) && node.flow === true) {
      for (const [index, item] of node.items.entries()) {
        const before = node.items[index - 1];
        // A sentence between brackets was cut at its comma: its end begins small, and its beginning has no full stop.
        if (isPlain(item) && isPlain(before) && ENDS_SENTENCE.test(item.value) && !/[.!?]$/.test(before.value))
          lose(before.range[0], `${before.value}, ${item.value}`, 'cut at its comma');
      }
    } else if (isPlain(node)) {
      COMMENT.lastIndex = end;
      const words = COMMENT.exec(source)?.groups?.words;
      if (words !== undefined)
        lose(source.indexOf('#', end), words.trim(), 'after a text without quotes, which YAML takes for a comment');
    }
  });
  return found;
}

interface Plain {
  value: string;
  range: [number, number, number];
}

function isPlain(node: unknown): node is Plain {
  return isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && !!node.range;
}

const QUOTED = {
  expected: '`name: value`, and between quotes text with ` #`, or with a comma between brackets or braces',
  fix: 'put the whole text between double quotes; a comment stands on a line of its own',
};

const ANCHOR = {
  found: 'a YAML anchor or alias',
  expected: 'every value written out',
  fix: 'write the value here; put text that begins with `&` or `*` between double quotes',
};

const again = (name: string) => ({
  found: `${quote(name)} again, which stands above in the same group`,
  expected: 'each name once',
  fix: 'rename it or take it out',
});
