import { isMap, isPair, isScalar, type Node, type YAMLMap } from 'yaml';

/** What stands in a group between braces without a colon. */
export interface BareField {
  /** The field before it, where that has a text without quotes, which the comma between the two may have cut. */
  cut?: { name: string; text: string };
}

/** What stands under a name in a group between braces, where it has no colon and so no value. */
export function bareField(source: string, group: Node | null | undefined, name: string): BareField | undefined {
  if (!isMap(group) || group.flow !== true) return undefined;
  const index = group.items.findIndex(({ key }) => isScalar(key) && String(key.value) === name);
  const end = bareEnd(group, index);
  if (end === undefined) return undefined;
  let before = index - 1;
  while (bareEnd(group, before) !== undefined) before -= 1;
  const owner = group.items[before];
  if (!isPair(owner) || !isScalar(owner.key) || !isScalar(owner.value) || !owner.value.range) return {};
  const [start] = owner.value.range;
  const text = source.slice(start, end).replaceAll(/\s+/g, ' ');
  const isText =
    typeof owner.value.value === 'string' || (typeof owner.value.value === 'number' && /\p{L}/u.test(text));
  return owner.value.type === 'PLAIN' && isText ? { cut: { name: String(owner.key.value), text } } : {};
}

/** Where the name of a field ends that has no colon; undefined for any other. */
function bareEnd({ items }: YAMLMap, index: number): number | undefined {
  const pair = items[index];
  return isPair(pair) && pair.value === null && isScalar(pair.key) ? pair.key.range?.[1] : undefined;
}
