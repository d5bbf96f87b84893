import type { Element, Node } from 'happy-dom';
import { parse } from './page-parts';

/** An element as React takes it: tag, props, children. */
export type Tree = string | [tag: string, props: Props, ...children: Tree[]];
export type Props = Record<string, string | Record<string, string>>;

const renamed: Record<string, string> = {
  class: 'className',
  srcset: 'srcSet',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  colspan: 'colSpan',
  crossorigin: 'crossOrigin',
};

/** Markup as what a developer would have written in JSX. The markup has one outermost element or several. */
export function treesOf(markup: string): Tree[] {
  return [...parse(markup).body.childNodes].flatMap(treeOf);
}

function treeOf(node: Node): Tree[] {
  if (node.nodeType === 3) return node.textContent ? [node.textContent] : [];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const props: Props = {};
  for (const { name, value } of element.attributes) {
    props[renamed[name] ?? name] = name === 'style' ? styleOf(value ?? '') : (value ?? '');
  }
  return [[element.localName, props, ...[...element.childNodes].flatMap(treeOf)]];
}

/** A style attribute as React's object. */
export function styleOf(text: string): Record<string, string> {
  const lines = text.split(';').map((line) => line.trim());
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon).trim();
      const key = name.startsWith('--') ? name : name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return [key, line.slice(colon + 1).trim()];
    }),
  );
}
