import { z } from 'zod';

/** What a shape tells whoever wrote another: a noun phrase ("a day"), and an order ("write for example `"2024-06-19"`"). */
export interface Expectation {
  expected: string;
  fix: string;
  /** What is wrong with a field as a whole, a noun phrase; default: the value that was found. */
  found?: string | undefined;
}

declare module 'zod' {
  interface GlobalMeta {
    expected?: string;
    fix?: string;
    /** True for a field that `standards: claims` asks for: whoever checks a claim must see who says it, when, and how it was found. */
    asked?: boolean;
  }
}

/** Metadata of a field that `standards: claims` asks for. */
export const asked = (description: string) => ({ description, asked: true });

/** What is known of a shape: what it expects and how it is mended, and what the field is that has it. */
export function metaOf(schema: z.core.$ZodType | undefined): z.GlobalMeta {
  return (schema && z.globalRegistry.get(schema)) ?? {};
}

/**
 * The message of a check in a schema, as data in JSON, since zod hands on nothing but a text. `expected` is a noun phrase
 * ("a number from 0 to 1"), `fix` an order ("write for example `0.5`"). `found` is a noun phrase for what is wrong with a
 * field as a whole; default: the value that was found.
 */
export function says(expected: string, fix: string, found?: string): string {
  return JSON.stringify({ expected, fix, found } satisfies Expectation);
}

/** Reads a message that `says` made; undefined for any other. */
export function said(message: unknown): Expectation | undefined {
  if (typeof message !== 'string' || !message.startsWith('{"expected":')) return undefined;
  return JSON.parse(message) as Expectation;
}
