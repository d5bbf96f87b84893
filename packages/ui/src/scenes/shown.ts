import type { Element } from 'hast';
import { hasClass, styleOf } from './markup';
import type { Markup } from './markup';

/** What of a drawing is told in words elsewhere: boxed notes and rows. */
const TOLD = ['d-plate-note', 'd-rows'];

/**
 * The compact form of a posed drawing without what its pose hides: for pages that show the poster in this form and never move it. Nothing is loaded or
 * laid out there for other moments or for the wide form, map files above all.
 *
 * @param isTold true: boxed notes and rows are left out too, for a page whose own text says what they say
 */
export function shown(markup: Markup, isTold: boolean): Markup {
  const gone = ['d-only-wide', ...(isTold ? TOLD : [])];
  const isGone = (element: Element) =>
    styleOf(element).includes('--cv:hidden') || gone.some((name) => hasClass(element, name));
  return markup.flatMap((node): Markup => {
    if (node.type !== 'element') return [node];
    if (isGone(node)) return [];
    const children = shown(node.children, isTold);
    // A wrapper whose only child has gone.
    if (children.length === 0 && hasClass(node, 'd-only-compact')) return [];
    // What is all that is shown is not waited for.
    const { loading: _, ...properties } = node.properties;
    return [{ ...node, properties, children }];
  });
}
