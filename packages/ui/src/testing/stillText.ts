import type { Element } from 'hast';
import { hasClass, styleOf, write } from '../scenes/markup';
import type { Markup } from '../scenes/markup';
import { posed } from '../scenes/pose';
import type { Form } from '../score/index';
import type { CheckedScene } from './read';

/** The CSS properties behind those of a pose. */
const PROPERTIES: Readonly<Record<string, string>> = { t: 'transform', o: 'opacity', c: 'clip-path', v: 'visibility' };

/**
 * What is seen of a still, one element to a line, to be stored and compared: what is hidden at progress `p` and what belongs to the other form is left
 * out. Pure: the same call gives the same bytes.
 */
export function stillText(scene: CheckedScene, form: Form, p: number): string {
  const still = posed(scene.markup, { compact: scene[form], wide: scene[form] }, p);
  return `${linesOf(still, form === 'compact' ? 'd-only-wide' : 'd-only-compact', '').join('\n')}\n`;
}

function linesOf(markup: Markup, otherForm: string, indent: string): string[] {
  return markup.flatMap((node): string[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node.value] : [];
    if (styleOf(node).includes('--cv:hidden') || hasClass(node, otherForm)) return [];
    // Words stand on one line with their element, so that a changed label is one changed line.
    const hasWords = node.children.some(({ type }) => type === 'text');
    const inner = linesOf(node.children, otherForm, hasWords ? '' : `${indent}  `);
    const open = indent + openTag(node);
    return hasWords ? [`${open}${inner.join('')}</${node.tagName}>`] : [open, ...inner];
  });
}

function openTag(element: Element): string {
  const style = styleOf(element).replaceAll(/--c([tocv])(?=:)/g, (_, letter: string) => PROPERTIES[letter] ?? '');
  const properties = { ...element.properties, ...(style !== '' && { style }) };
  return write([{ ...element, properties, children: [] }]).replace(/(><\/[\w-]+>|\/?>)$/, '>');
}
