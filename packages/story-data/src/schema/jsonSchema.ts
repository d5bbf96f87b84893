import { z } from 'zod';
import { said } from './says';

/**
 * The JSON Schema (draft 7, which editors know) of what a zod schema takes, that is of a value as it is written in a file.
 * Words made by `says` become descriptions. What only a function can check (order, references, dates that exist) is not
 * part of it.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    reused: 'ref',
    override({ zodSchema, jsonSchema }) {
      const words = wordsOf(zodSchema);
      if (words) jsonSchema.description = words;
    },
  });
  return { $schema, title, ...rest };
}

/** What a schema's own checks, or else its type, say that they expect. */
function wordsOf({ _zod: { def } }: z.core.$ZodType): string | undefined {
  const errors: unknown[] = [...(def.checks ?? []).map((check) => check._zod.def.error), def.error];
  for (const error of errors) {
    // A message that depends on what was found says nothing beforehand.
    const message: unknown =
      typeof error === 'function' ? error({ code: 'custom', path: [], input: undefined }) : error;
    const words = typeof message === 'string' ? said(message) : undefined;
    if (words) return `${words.expected}; ${words.fix}`;
  }
  return undefined;
}
