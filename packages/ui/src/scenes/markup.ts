import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

export { h, s } from 'hastscript';

/** A stretch of a drawing as a tree (hast): elements and text in their order. It stays one until `write` makes it text, once. */
export type Markup = ElementContent[];

/** Markup as HTML, shapes as SVG: double-quoted attributes in the order they were given, empty elements of SVG closed by themselves. */
export function write(markup: Markup): string {
  return toHtml(
    { type: 'root', children: markup },
    { closeEmptyElements: true, tightSelfClosing: true, characterReferences: { useNamedReferences: true } },
  );
}

/** A stretch of a line of words that is set in one way. */
export interface Stretch {
  text: string;
  set: 'plain' | 'bold' | 'light';
}

/** A line of words in stretches: `**these**` are set bold, `*these*` light. */
export function stretchesOf(line: string): Stretch[] {
  return line
    .split(/(\*\*.+?\*\*|\*.+?\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^\*\*.+\*\*$/.test(part)) return { text: part.slice(2, -2), set: 'bold' };
      return /^\*.+\*$/.test(part) ? { text: part.slice(1, -1), set: 'light' } : { text: part, set: 'plain' };
    });
}

/** A line of words as markup, with `**these**` in `<b>` and `*these*` in `<em>`. */
export function words(line: string): Markup {
  return stretchesOf(line).map(({ text, set }) =>
    set === 'plain' ? { type: 'text', value: text } : h(set === 'bold' ? 'b' : 'em', text),
  );
}

/** A number for markup: three decimals at most, never `-0`. */
export const n = (value: number): number => Math.round(value * 1000) / 1000 || 0;

/** A length in hundredths of the safe box's width. */
export const u = (value: number): string => `calc(${n(value)}*var(--u))`;

/** The id of a part; undefined for an element that is none. */
export function partOf({ properties }: Element): string | undefined {
  return properties.dataPart === undefined ? undefined : String(properties.dataPart);
}

/** The declarations of an element's own `style`, as they stand there; empty where it has none. */
export const styleOf = ({ properties }: Element): string => String(properties.style ?? '');

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Markup with each of its elements changed; what is inside an element is changed before it. */
export function changed(markup: Markup, change: (element: Element) => Element): Markup {
  return markup.map((node) =>
    node.type === 'element' ? change({ ...node, children: changed(node.children, change) }) : node,
  );
}

/** The ids of all parts, in document order. */
export function partsIn(markup: Markup): string[] {
  return markup.flatMap((node) => {
    if (node.type !== 'element') return [];
    const part = partOf(node);
    return [...(part === undefined ? [] : [part]), ...partsIn(node.children)];
  });
}
