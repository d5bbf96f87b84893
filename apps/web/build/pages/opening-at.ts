import { createTemplateNode, getAttribute, hasAttribute, type ChildNode, type Element } from '@parse5/tools';
import type { Step, Story } from '@proscenium/story-data';
import { changed, elementsIn, isElement } from './tree';

/** What begins a part of the story. */
const PARTS = ['data-drawing', 'data-rail', 'data-step'];

/**
 * A story's article as it is seen first at a step. What is seen there stands before all else: the beginning of the step, in a template, since the story is
 * in its order for every reader; and its drawing, its own or the one before it that stays, which is marked (drawings stand where the grid puts them). All
 * other maps wait for its maps.
 *
 * @throws Error, when asked for a step, where the article lacks it or its drawing
 */
export function openingAt(article: Element, { steps }: Story): (step: Step) => Element {
  const parts = article.childNodes;
  const waiting = parts.map((part) => changed(part, (one) => mapLoading(one, true)));
  // After the title: the first heading of a page is its story's.
  const start = parts.findIndex((part) => isElement(part) && PARTS.some((name) => hasAttribute(part, name)));
  const find = (name: string, value: string) =>
    parts.find((part): part is Element => isElement(part) && getAttribute(part, name) === value);

  return (step) => {
    const shown =
      steps.slice(0, steps.indexOf(step) + 1).findLast(({ id }) => find('data-drawing', id))?.id ?? 'opening';
    const [section, drawing] = [find('data-step', step.id), find('data-drawing', shown)];
    if (!section || !drawing) throw new Error(`A story's page has a step "${step.id}" and a drawing "${shown}".`);
    const opened = openedDrawing(drawing);
    // The opening's stands before all text already.
    const isFirst = shown === 'opening';
    const own = parts.flatMap((part, i) => (part === drawing ? (isFirst ? [opened] : []) : (waiting[i] ?? [])));
    const childNodes = [...own];
    childNodes.splice(start, 0, beginningOf(section), ...(isFirst ? [] : [opened]));
    return { ...article, childNodes };
  };
}

function openedDrawing(drawing: Element): Element {
  const attrs = drawing.attrs.flatMap((one) =>
    one.name === 'data-drawing' ? [one, { name: 'data-opened', value: '' }] : [one],
  );
  return { ...changed(drawing, (one) => mapLoading(one, false)), attrs };
}

/** A map that comes after others, or one that comes before them; any other element as it is. */
function mapLoading(image: Element, isLate: boolean): Element {
  if (image.tagName !== 'img' || !hasAttribute(image, 'decoding')) return image;
  const others = image.attrs.filter(({ name }) => name !== 'loading');
  const own = isLate ? { name: 'loading', value: 'lazy' } : { name: 'fetchpriority', value: 'high' };
  return { ...image, attrs: [own, ...others] };
}

/** The head of a step and two beats, which fill a window, in a template. */
function beginningOf(section: Element): Element {
  // The last beat stands in a box with the foot of its step.
  const isThird = (part: ChildNode) =>
    isElement(part) && [part, ...elementsIn(part)].some((one) => getAttribute(one, 'data-beat') === '2');
  const third = section.childNodes.findIndex(isThird);
  const beginning = third < 0 ? section : { ...section, childNodes: section.childNodes.slice(0, third) };
  const template = createTemplateNode();
  template.attrs = [{ name: 'id', value: 'story.early' }];
  template.content.childNodes = [asEarly(changed(beginning, withoutId))];
  return template;
}

const withoutId = (one: Element): Element =>
  hasAttribute(one, 'id') ? { ...one, attrs: one.attrs.filter(({ name }) => name !== 'id') } : one;

const asEarly = (section: Element): Element => ({
  ...withoutId(section),
  attrs: withoutId(section).attrs.map((one) => (one.name === 'data-step' ? { ...one, name: 'data-early' } : one)),
});
