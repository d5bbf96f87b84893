/** Attributes of a new element; `false` leaves one out, `true` writes it without a value. */
export type Attributes = Record<string, string | number | boolean>;

/** Makes an element with attributes and children; text children are text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** Writes text where it differs: an untouched node costs no layout, and a live region says nothing twice. */
export function write(into: Node, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}
