/** The value of a field or item of a value; undefined where there is none. */
export function valueOf(parent: unknown, name: PropertyKey): unknown {
  if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) return undefined;
  return Reflect.get(parent, name);
}
