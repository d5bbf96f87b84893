import { type Document, isAlias, isNode, isPair, isScalar, type Pair, visit } from 'yaml';
import { quote } from '../wording';
import type { Placed } from './yamlMistake';

const ENDS_SENTENCE = /^\p{Ll}.*[.!?](?:\[\^[^\]]*\])*$/u;
const COMMENT = /[ \t]+(?<words>#.*)/y;

/** What stands in a text of YAML and would be lost, or replaced, without a word: in order. */
export function lossesIn(source: string, document: Document.Parsed): Placed[] {
  const found: Placed[] = [];
  visit(document, {
    Node(_, node) {
      const hasAnchor = isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor !== undefined);
      if (hasAnchor) found.push({ at: node.range?.[0] ?? 0, finding: ANCHOR });
    },
    Map(_, map) {
      const seen = new Set<string>();
      for (const [index, pair] of map.items.entries()) {
        const { key } = pair;
        if (!isScalar(key) || !key.range) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ at: key.range[0], finding: again(name) });
        seen.add(name);
        if (map.flow === true && pair.value === null) {
          found.push(cutText(source, map.items.slice(0, index), key.range[0], key.range[1]));
        }
      }
    },
    Seq(_, list) {
      if (list.flow !== true) return;
      for (const [index, item] of list.items.entries()) {
        const before = list.items[index - 1];
        // A sentence between brackets was cut at its comma: its end begins small, and its beginning has no full stop.
        const isCut =
          isPlain(item) && isPlain(before) && ENDS_SENTENCE.test(item.value) && !/[.!?]$/.test(before.value);
        if (isCut) found.push({ at: before.range[0], finding: cutAt(source.slice(before.range[0], item.range[1])) });
      }
    },
  });
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      COMMENT.lastIndex = range[1];
      const words = COMMENT.exec(source)?.groups?.words;
      if (words !== undefined) found.push({ at: source.indexOf('#', range[1]), finding: comment(words.trim()) });
    },
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

/** What stands without a colon between braces: the rest of a text that a comma has cut, or a field without its value. */
function cutText(source: string, before: readonly Pair[], start: number, end: number): Placed {
  const owner = before.findLast(({ value }) => value !== null);
  const text = isPair(owner) && isScalar(owner.value) && owner.value.type === 'PLAIN' ? owner.value.range : undefined;
  return text
    ? { at: text[0], finding: cutAt(source.slice(text[0], end)) }
    : { at: start, finding: { ...BARE, found: `${quote(source.slice(start, end))} without a colon and a value` } };
}

const BARE = {
  expected: '`name: value` between braces',
  fix: 'write the colon, a space and the value; or put a text with a comma between double quotes',
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

const cutAt = (text: string) => ({
  found: `${quote(text)} cut at its comma`,
  expected: 'between brackets or braces, text with a comma stands in quotes',
  fix: 'put the whole text between double quotes',
});

const comment = (words: string) => ({
  found: `${quote(words)} after a text without quotes, which YAML takes for a comment`,
  expected: 'text with ` #` between quotes, and comments on lines of their own',
  fix: 'put the whole text between double quotes',
});
