import {
  getAttribute,
  getTextContent,
  queryAll,
  removeAttribute,
  removeNode,
  type Document,
  type Node,
} from '@parse5/tools';
import { elementsIn, isElement, writePage } from './tree';

/**
 * Takes Next's runtime and its data out of an exported page: its scripts, their preloads, and the copy of the whole page that
 * hydration would read. Files of ours (`/player/…`) and data blocks stay; comments that keep pieces of text apart for React go, and what React
 * notes on styles.
 *
 * No page has a client component, so nothing would be hydrated: the runtime would cost 116 KB of script, twice the HTML, and
 * half a second of a phone's time to arrive at the same page. Next does not promise this shape of export; what must hold is
 * tested here, by `finish` (a page that does have a client component ends the build) and in the browsers.
 *
 * @throws Error where the page still names the runtime afterwards
 */
export function removeRuntime(page: Document): void {
  for (const node of [...queryAll(page)].filter(isOfRuntime)) removeNode(node);
  for (const hidden of elementsIn(page, 'div'))
    if (getAttribute(hidden, 'hidden') !== null && hidden.childNodes.length === 0) removeNode(hidden);
  for (const style of elementsIn(page, 'style'))
    for (const note of ['data-precedence', 'data-href']) removeAttribute(style, note);
  if (/__next_|TURBOPACK|\/_next\/[^"]*\.js/.test(writePage(page)))
    throw new Error('Next writes its runtime in a way that is not known here.');
}

const isOfRuntime = (node: Node): boolean =>
  isReactComment(node) ||
  (isElement(node, 'link') && getAttribute(node, 'rel') === 'preload' && getAttribute(node, 'as') === 'script') ||
  (isElement(node, 'script') &&
    (/\/_next\//.test(getAttribute(node, 'src') ?? '') ||
      /^\s*(?:\(?self\.__next_|\(globalThis\["TURBOPACK"\])/.test(getTextContent(node))));

/** React's borders: of what may come late, and between texts. */
const isReactComment = (node: Node): boolean =>
  node.nodeName === '#comment' && 'data' in node && /^\/?\$$|^ $/.test(node.data);
