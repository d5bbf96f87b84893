import { still } from '../scenes/pose';
import { write } from '../scenes/markup';
import type { Form } from '../score/index';
import { hasClass, readDrawing } from './elements';
import type { DrawnElement } from './elements';
import type { CheckedScene } from './scene';

/**
 * What is seen of a still, one element to a line, to be stored and compared: what is hidden at progress `p` and what belongs to the other form is left
 * out. Pure: the same call gives the same bytes.
 */
export function stillText(scene: CheckedScene, form: Form, p: number): string {
  return `${linesOf(readDrawing(still(scene.markup, scene[form], p)), form, '').join('\n')}\n`;
}

function linesOf(element: DrawnElement, form: Form, indent: string): string[] {
  return element.children.flatMap((child): string[] => {
    if (typeof child === 'string') return [child];
    if (child.style.visibility === 'hidden' || hasClass(child, `d-only-${form === 'compact' ? 'wide' : 'compact'}`))
      return [];
    const inner = linesOf(child, form, hasWords(child) ? '' : `${indent}  `);
    const open = openTag(child);
    // Words stand on one line with their element, so that a changed label is one changed line.
    return hasWords(child) ? [`${indent}${open}${inner.join('')}</${child.tag}>`] : [indent + open, ...inner];
  });
}

const openTag = ({ source }: DrawnElement): string =>
  write([{ ...source, children: [] }]).replace(/(><\/[\w-]+>|\/?>)$/, '>');

const hasWords = ({ children }: DrawnElement): boolean => children.some((child) => typeof child === 'string');
