/** An element of a drawing's markup. */
export interface MarkupElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: MarkupElement | null;
  children: (MarkupElement | string)[];
}

const VOID = new Set(['img', 'source', 'br']);
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/**
 * Reads a drawing's markup: elements, double-quoted attributes, text with `&amp;`, `&lt;`, `&gt;`, `&quot;`, nothing else. Returns a root without
 * tag around it. Throws an Error that names the place for markup that a browser would have to repair.
 */
export function readMarkup(markup: string): MarkupElement {
  const root: MarkupElement = { tag: '', attributes: {}, parent: null, children: [] };
  let open = root;
  let rest = markup;
  const refuse = (what: string): never => {
    throw new Error(`${what} at “${rest.slice(0, 60)}”`);
  };
  while (rest !== '') {
    const text = /^[^<]+/.exec(rest)?.[0];
    const close = /^<\/([\w-]+)>/.exec(rest);
    const start = /^<([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/.exec(rest);
    if (text !== undefined)
      open.children.push(text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? refuse('unknown entity')));
    else if (close) {
      if (open.tag !== close[1] || !open.parent) refuse(`<${open.tag}> is closed by </${close[1]}>`);
      open = open.parent ?? root;
    } else if (start) {
      const [, tag = '', attributes = '', selfClosed] = start;
      const element: MarkupElement = { tag, attributes: readAttributes(attributes), parent: open, children: [] };
      open.children.push(element);
      if (!selfClosed && !VOID.has(tag)) open = element;
    } else refuse('neither text nor a tag');
    rest = rest.slice((text ?? close?.[0] ?? start?.[0] ?? '').length);
  }
  if (open !== root) refuse(`<${open.tag}> is never closed`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** The elements inside an element, in document order. */
export function elementsIn(element: MarkupElement): MarkupElement[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsIn(child)]));
}

/** The element and everything around it, innermost first. */
export function around(element: MarkupElement): MarkupElement[] {
  return [element, ...(element.parent ? around(element.parent) : [])];
}

/** The id of a part; undefined for an element that is none. */
export const partOf = ({ attributes }: MarkupElement): string | undefined => attributes['data-part'];

/** Whether an element has a class. */
export const hasClass = ({ attributes }: MarkupElement, name: string): boolean =>
  (attributes.class ?? '').split(' ').includes(name);

/** The declarations of an element's own `style`. */
export function styleOf({ attributes }: MarkupElement): Record<string, string> {
  const lines = (attributes.style ?? '').split(';').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** All text inside an element, with runs of space as one. */
export function textIn(element: MarkupElement): string {
  const text = (node: MarkupElement | string): string =>
    typeof node === 'string' ? node : node.children.map(text).join(' ');
  return text(element).replaceAll(/\s+/g, ' ').trim();
}
