import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Window } from 'happy-dom';

/** Renders on the server, as the pages are, and reads the result as a browser would. */
export function render(element: ReactElement): Document {
  const window = new Window();
  window.document.body.innerHTML = renderToStaticMarkup(element);
  return window.document as unknown as Document;
}

/** All that match, in document order. */
export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** Text with runs of space as one. */
export function textOf(element: Element | null): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** The `data-` attributes of an element. */
export const dataOf = (element: HTMLElement | null | undefined) =>
  Object.fromEntries(Object.entries(element?.dataset ?? {}));
