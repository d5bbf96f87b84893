import { z } from 'zod';
import { valueOf } from './valueOf';
import type { Path } from './yaml/block';

/**
 * The forms that a schema allows at a path of a value: without what wraps them, and each member of a union for itself; of a
 * union whose members are told apart by a field, the member that the value names.
 */
export function formsAt(schema: z.core.$ZodType, path: Path, value: unknown): z.core.$ZodType[] {
  const [name, ...rest] = path;
  if (name === undefined) return branches(schema, value);
  return branches(schema, value).flatMap((branch) => {
    const child = childOf(branch, name);
    return child ? formsAt(child, rest, valueOf(value, name)) : [];
  });
}

/** The names of the fields of a form; empty where it has none by name. */
export function fieldsOf(form: z.core.$ZodType): string[] {
  return isKind(form, 'object') ? Object.keys(form._zod.def.shape) : [];
}

/** Tells whether the names of a form's fields are its author's. */
export function hasAnyNames(form: z.core.$ZodType): boolean {
  return isKind(form, 'record');
}

function childOf(schema: z.core.$ZodType, name: PropertyKey): z.core.$ZodType | undefined {
  if (isKind(schema, 'object')) return schema._zod.def.shape[String(name)];
  if (isKind(schema, 'record')) return schema._zod.def.valueType;
  if (isKind(schema, 'array')) return schema._zod.def.element;
  if (isKind(schema, 'tuple')) return schema._zod.def.items[Number(name)] ?? schema._zod.def.rest ?? undefined;
  return undefined;
}

function branches(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  const within = (inner: z.core.$ZodType) => branches(inner, value);
  if (isKind(schema, 'union')) {
    const forms = schema._zod.def.options.flatMap(within);
    const named = 'discriminator' in schema._zod.def ? String(schema._zod.def.discriminator) : undefined;
    const own = named === undefined ? [] : forms.filter((form) => takes(childOf(form, named), valueOf(value, named)));
    return own.length > 0 ? own : forms;
  }
  if (isKind(schema, 'intersection')) return [schema._zod.def.left, schema._zod.def.right].flatMap(within);
  if (isKind(schema, 'pipe'))
    return within(isKind(schema._zod.def.in, 'transform') ? schema._zod.def.out : schema._zod.def.in);
  if (isKind(schema, 'lazy')) return within(schema._zod.def.getter());
  if (
    isKind(schema, 'optional') ||
    isKind(schema, 'default') ||
    isKind(schema, 'nullable') ||
    isKind(schema, 'readonly')
  ) {
    return within(schema._zod.def.innerType);
  }
  return [schema];
}

function takes(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && z.core.safeParse(schema, value).success;
}

interface Kinds {
  array: z.core.$ZodArray;
  default: z.core.$ZodDefault;
  intersection: z.core.$ZodIntersection;
  lazy: z.core.$ZodLazy;
  nullable: z.core.$ZodNullable;
  object: z.core.$ZodObject;
  optional: z.core.$ZodOptional;
  pipe: z.core.$ZodPipe;
  readonly: z.core.$ZodReadonly;
  record: z.core.$ZodRecord;
  transform: z.core.$ZodTransform;
  tuple: z.core.$ZodTuple;
  union: z.core.$ZodUnion;
}

function isKind<K extends keyof Kinds>(schema: z.core.$ZodType, kind: K): schema is Kinds[K] {
  return schema._zod.def.type === kind;
}
