import { z } from 'zod';

/** What a shape tells whoever wrote another: a noun phrase ("a day"), and an order ("write for example `"2024-06-19"`"). */
export interface Expectation {
  expected: string;
  fix: string;
}

declare module 'zod' {
  interface GlobalMeta {
    expected?: string;
    fix?: string;
  }
}

/** What is known of a shape: what it expects and how it is mended, and what the field is that has it. */
export function metaOf(schema: z.core.$ZodType | undefined): z.GlobalMeta {
  return (schema && z.globalRegistry.get(schema)) ?? {};
}

/** What is told about a field that is not there. */
export function missingField(name: string, { description, expected }: z.GlobalMeta) {
  const what = [description, expected].filter(Boolean).join(': ');
  return { found: `no \`${name}\``, expected: what === '' ? `\`${name}\`` : what, fix: `add \`${name}: …\`` };
}
