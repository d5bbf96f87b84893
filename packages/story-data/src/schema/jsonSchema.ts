import { z } from 'zod';
import { type Expectation, metaOf, said } from './says';

/**
 * The JSON Schema (draft 7, which editors know) of what a zod schema takes, that is of a value as it is written in a file.
 * Descriptions say what a field is, what it expects and how it is mended. What only a function can check (order,
 * references, dates that exist) is not part of it.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      const { description, expected, fix } = { ...wordsOf(zodSchema), ...metaOf(zodSchema) };
      for (const name of ['asked', 'expected', 'fix']) delete jsonSchema[name];
      const words = [[description, expected].filter(Boolean).join(': '), fix].filter(Boolean).join('; ');
      if (words !== '') jsonSchema.description = words;
    },
  });
  return { $schema, title, ...rest };
}

/** What a schema's own checks, or else its type, say that they expect. */
function wordsOf({ _zod: { def } }: z.core.$ZodType): Expectation | undefined {
  const errors: unknown[] = [...(def.checks ?? []).map((check) => check._zod.def.error), def.error];
  return errors
    .map((error): unknown =>
      typeof error === 'function' ? error({ code: 'custom', path: [], input: undefined }) : error,
    )
    .map(said)
    .find((words) => words !== undefined);
}
