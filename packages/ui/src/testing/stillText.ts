import { still } from '../scenes/pose';
import type { Form } from '../score/index';
import { hasClass, readMarkup, styleOf } from './markup';
import type { MarkupElement } from './markup';
import type { CheckedScene } from './scene';

/**
 * What is seen of a still, one element to a line, to be stored and compared: what is hidden at progress `p` and what belongs to the other form is left
 * out. Pure: the same call gives the same bytes.
 */
export function stillText(scene: CheckedScene, form: Form, p: number): string {
  return `${linesOf(readMarkup(still(scene.markup, scene[form], p)), form, '').join('\n')}\n`;
}

function linesOf(element: MarkupElement, form: Form, indent: string): string[] {
  return element.children.flatMap((child): string[] => {
    if (typeof child === 'string') return [child];
    const style = styleOf(child);
    if (style.visibility === 'hidden' || hasClass(child, `d-only-${form === 'compact' ? 'wide' : 'compact'}`))
      return [];
    const attributes = Object.entries(child.attributes).map(([name, value]) => ` ${name}="${value}"`);
    const inner = linesOf(child, form, hasWords(child) ? '' : `${indent}  `);
    const open = `<${child.tag}${attributes.join('')}>`;
    // Words stand on one line with their element, so that a changed label is one changed line.
    return hasWords(child) ? [`${indent}${open}${inner.join('')}</${child.tag}>`] : [indent + open, ...inner];
  });
}

const hasWords = ({ children }: MarkupElement): boolean => children.some((child) => typeof child === 'string');
