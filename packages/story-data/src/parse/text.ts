import type { Text } from 'mdast';
import type { Inline } from '../story';
import { checkCharacters, hasRefused } from './characters';
import { endOf, startOf } from './markdown';
import type { Reading } from './reading';
import type { Finding } from './report';
import { type Source, textIndices } from './source';
import { strayMarks } from './strayMarks';

const NONE: ReadonlySet<string> = new Set();
const UNKNOWN_FOOTNOTE = /\[\^(?<id>[^\s,;^[\]]*)\]/g;

/** Turns a stretch of text into words; notes what is still written as a mark in it, since it was not closed or names what is not there. */
export function readText({ report, mention, sourceIds }: Reading, source: Source, node: Text): Inline {
  const indexOf = textIndices(source, node);
  const offsetOf = (index: number) => source.toOffset(indexOf(index));
  const isEscaped = (index: number) => {
    const at = indexOf(index);
    // What is written as an entity is meant too.
    return source.text[at - 1] === '\\' || source.text[at] !== node.value[index];
  };
  for (const { index, groups } of node.value.matchAll(UNKNOWN_FOOTNOTE)) {
    const id = groups?.id ?? '';
    if (!isEscaped(index)) mention('source', id, offsetOf(index + '[^'.length));
    else report.add(offsetOf(index) - 1, escapedFootnote(id));
  }
  for (const { index, finding, cites } of strayMarks(node.value, sourceIds ?? NONE, isEscaped)) {
    report.add(offsetOf(index), finding);
    for (const id of cites) mention('source', id, offsetOf(index));
  }
  // Written as an entity (`&#x202e;`), a character escapes the check of the file itself.
  if (!hasRefused(source.text.slice(startOf(node), endOf(node)))) checkCharacters(report, node.value, offsetOf);
  return { type: 'text', value: node.value.replaceAll(/\s*\n\s*/g, ' ') };
}

function escapedFootnote(id: string): Finding {
  return {
    found: `\`\\[^${id}\`, which would be printed as it stands`,
    expected: 'a footnote `[^id]`',
    fix: `write \`[^${id}]\` without backslashes, as some editors put them`,
  };
}
