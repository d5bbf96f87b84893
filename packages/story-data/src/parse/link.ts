import type { Link } from 'mdast';
import type { Inline } from '../story';
import { linkAddress } from './linkAddress';
import { endOf, startOf } from './markdown';
import type { Reading } from './reading';
import type { Source } from './source';
import { bareAddress } from './strayMarks';
import { ADDRESS, quote } from './wording';

const MARK = '`[words](address)`';

/** Turns a link of Markdown into a claim, words vouched for, or a link; notes what is wrong with it. `readWords` reads its words. */
export function readLink({ report, mention }: Reading, source: Source, node: Link, readWords: () => Inline[]): Inline {
  const start = source.toOffset(startOf(node));
  const written = source.text.slice(startOf(node), endOf(node));
  if (!written.startsWith('[')) {
    // After `](`, it is part of a link that is not closed, and that was told.
    if (!/\]\s?\($/.test(source.text.slice(Math.max(startOf(node) - 3, 0), startOf(node))))
      report.add(start, bareAddress(node.url));
    return { type: 'link', url: node.url, children: [] };
  }
  const children = readWords();
  if (children.length === 0) {
    report.add(start, { found: 'a link without words', expected: MARK, fix: 'write the words, or take it out' });
  }
  if (node.title != null) {
    report.add(start, { found: 'a link with a title', expected: MARK, fix: 'take the title out' });
  }
  const addressAt = source.toOffset(startOf(node) + Math.max(written.lastIndexOf(node.url), 0));
  const address = linkAddress(node.url);
  const refuse = (fix: string) =>
    report.add(addressAt, { found: `the address ${quote(node.url)}`, expected: ADDRESS, fix });
  switch (address.kind) {
    case 'plain':
      if (!address.isSound) refuse('write `(plain:)`');
      return { type: 'plain', children };
    case 'claim':
      if (!address.isSound)
        refuse(address.id === '' ? 'write `(claim:` and the id of the claim' : `write \`(claim:${address.id})\``);
      if (address.id !== '' || address.isSound)
        mention('mark', address.id, addressAt + node.url.lastIndexOf(address.id));
      return { type: 'claim', id: address.id, children };
    case 'id':
      mention('address', address.id, addressAt);
      return { type: 'link', url: node.url, children };
    case 'page':
      if (!address.isSound) refuse('write the whole address, from `https://` on');
      return { type: 'link', url: node.url, children };
  }
}
