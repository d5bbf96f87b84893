import type { Element } from 'hast';
import { hasClass as isOfClass, partOf, styleOf } from '../scenes/markup';
import type { Markup } from '../scenes/markup';

/** An element of a drawing with what stands around it, its style read once. */
export interface DrawnElement {
  tag: string;
  /** The id of a part; undefined for an element that is none. */
  part: string | undefined;
  /** The declarations of its own `style`. */
  style: Readonly<Record<string, string>>;
  source: Element;
  parent: DrawnElement | null;
  children: (DrawnElement | string)[];
}

/** A drawing with every element's parent; returns a root without tag around it. */
export function readDrawing(markup: Markup): DrawnElement {
  return elementOf({ type: 'element', tagName: '', properties: {}, children: markup }, null);
}

function elementOf(source: Element, parent: DrawnElement | null): DrawnElement {
  const style = Object.fromEntries(
    styleOf(source)
      .split(';')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
  const element: DrawnElement = { tag: source.tagName, part: partOf(source), style, source, parent, children: [] };
  element.children = source.children.flatMap((child): (DrawnElement | string)[] => {
    if (child.type === 'element') return [elementOf(child, element)];
    return child.type === 'text' ? [child.value] : [];
  });
  return element;
}

/** The elements inside an element, in document order. */
export function elementsIn(element: DrawnElement): DrawnElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));
}

/** The element and everything around it, innermost first. */
export function around(element: DrawnElement): DrawnElement[] {
  return [element, ...(element.parent ? around(element.parent) : [])];
}

/** Whether an element has a class. */
export const hasClass = ({ source }: DrawnElement, name: string): boolean => isOfClass(source, name);

/** Whether an element, or one around it, has a class. */
export const isIn = (element: DrawnElement, name: string): boolean =>
  around(element).some((one) => hasClass(one, name));

/** All text inside an element, with runs of space as one. */
export function textIn(element: DrawnElement): string {
  const text = (node: DrawnElement | string): string =>
    typeof node === 'string' ? node : node.children.map(text).join(' ');
  return text(element).replaceAll(/\s+/g, ' ').trim();
}
