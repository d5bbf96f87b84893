import {
  appendChild,
  createElement,
  createTextNode,
  getAttribute,
  getTextContent,
  queryAll,
  type ChildNode,
  type Document,
  type Element,
  type Node,
  type TextNode,
} from '@parse5/tools';
import { parse, serialize } from 'parse5';

/** Without script, so that what stands in `<noscript>` is part of the tree. */
const options = { scriptingEnabled: false };

/** A page as the tree that a browser makes of it. */
export const readPage = (html: string): Document => parse(html, options);

/** A tree as the text of its page. */
export const writePage = (page: Document): string => serialize(page, options);

/** Whether a node is an element, of one of these tags where any are given. */
export const isElement = (node: Node, ...tags: string[]): node is Element =>
  'tagName' in node && (tags.length === 0 || tags.includes(node.tagName));

/** Every element below a node that has one of these tags (default: any), in the order of the page; templates hold none. */
export const elementsIn = (node: Node, ...tags: string[]): Element[] => [
  ...queryAll<Element>(node, (one) => isElement(one, ...tags)),
];

/** The one element of this tag below a node. @throws Error where there is none, or more than one */
export function theOnly(node: Node, tag: string): Element {
  const [found, ...more] = elementsIn(node, tag);
  if (!found || more.length > 0) throw new Error(`A page has one <${tag}>, not ${found ? more.length + 1 : 'none'}.`);
  return found;
}

/** The scripts of a page that a browser runs; data blocks such as `application/json` left out. */
const scriptsIn = (page: Node): Element[] =>
  elementsIn(page, 'script').filter((script) => !getAttribute(script, 'type')?.startsWith('application/'));

/** Addresses of the scripts that a page loads, in order. */
export const scriptAddresses = (page: Node): string[] =>
  scriptsIn(page).flatMap((script) => getAttribute(script, 'src') ?? []);

/** The text of a page's inline scripts, in order. */
export const inlineScripts = (page: Node): string[] =>
  scriptsIn(page)
    .filter((script) => getAttribute(script, 'src') === null)
    .map(getTextContent);

/** The words of a page: all text of its body that is not of a script or a style, in one line. */
export const textOf = (page: Node): string =>
  [...queryAll<TextNode>(theOnly(page, 'body'), (one) => one.nodeName === '#text')]
    .filter(({ parentNode }) => !(parentNode && isElement(parentNode, 'script', 'style')))
    .map(({ value }) => value.replaceAll(/[\t\r\n]/g, ' '))
    .join('');

/** A new element; words among its children become text. */
export function element(tag: string, attributes: Record<string, string>, ...children: (ChildNode | string)[]): Element {
  const made = createElement(tag, attributes);
  for (const child of children) appendChild(made, typeof child === 'string' ? createTextNode(child) : child);
  return made;
}

/**
 * A copy of a tree in which `change` has replaced elements, those inside others first. What has not changed is the very node of the
 * original, which itself stays as it is: a hundred pages that differ in a few places share all the rest.
 */
export function changed<T extends Node>(node: T, change: (element: Element) => Element | ChildNode[]): T {
  if (!('childNodes' in node)) return node;
  const childNodes = node.childNodes.flatMap((child) => {
    const copy = changed(child, change);
    return isElement(copy) ? change(copy) : copy;
  });
  const isSame =
    childNodes.length === node.childNodes.length && childNodes.every((one, i) => one === node.childNodes[i]);
  return isSame ? node : { ...node, childNodes };
}
