import type { z } from 'zod';
import type { Path } from './yamlBlock';

/** The forms that a schema allows at a path: without what wraps them, and each member of a union for itself. */
export function formsAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  const [name, ...rest] = path;
  if (name === undefined) return branches(schema);
  return branches(schema).flatMap((branch) => {
    const child = childOf(branch, name);
    return child ? formsAt(child, rest) : [];
  });
}

/** The names of the fields of a form; empty where it has none by name. */
export function fieldsOf(form: z.core.$ZodType): string[] {
  return isKind(form, 'object') ? Object.keys(form._zod.def.shape) : [];
}

function childOf(schema: z.core.$ZodType, name: PropertyKey): z.core.$ZodType | undefined {
  if (isKind(schema, 'object')) return schema._zod.def.shape[String(name)];
  if (isKind(schema, 'record')) return schema._zod.def.valueType;
  if (isKind(schema, 'array')) return schema._zod.def.element;
  if (isKind(schema, 'tuple')) return schema._zod.def.items[Number(name)] ?? schema._zod.def.rest ?? undefined;
  return undefined;
}

function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (isKind(schema, 'union')) return schema._zod.def.options.flatMap(branches);
  if (isKind(schema, 'intersection')) return [schema._zod.def.left, schema._zod.def.right].flatMap(branches);
  if (isKind(schema, 'pipe'))
    return branches(isKind(schema._zod.def.in, 'transform') ? schema._zod.def.out : schema._zod.def.in);
  if (isKind(schema, 'lazy')) return branches(schema._zod.def.getter());
  if (
    isKind(schema, 'optional') ||
    isKind(schema, 'default') ||
    isKind(schema, 'nullable') ||
    isKind(schema, 'readonly')
  ) {
    return branches(schema._zod.def.innerType);
  }
  return [schema];
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
