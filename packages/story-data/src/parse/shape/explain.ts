import type { z } from 'zod';
import { type Expectation, metaOf } from '../../schema/expects';
import { says } from '../../schema/says';
import { meant, oneOf, quote } from '../wording';

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'fields (`name: value`)',
  record: 'fields (`name: value`)',
};

const LIST = 'write it between square brackets, or as lines that begin with `- `';
const FIXES: Record<string, string> = { array: LIST, tuple: LIST };

/**
 * The error map of every shape: what was expected and how it is mended, as `says` makes it, from the metadata of the schema
 * that the issue comes from, or else from the issue. An issue of unknown fields carries the names of those that are known.
 */
export const explain: z.core.$ZodErrorMap = (issue) => {
  const schema = (issue.schema ?? issue.inst) as z.core.$ZodType | undefined;
  if (issue.code === 'unrecognized_keys') issue.known = fieldsOf(schema);
  const meta = metaOf(schema);
  const told = wordsOf(issue);
  const expected = [meta.description, meta.expected ?? told.expected].filter(Boolean).join(': ');
  return says(expected, quotesFix(issue) ?? meta.fix ?? told.fix);
};

function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const def = schema?._zod.def;
  return def && 'shape' in def ? Object.keys(def.shape as object) : [];
}

/** A text without quotes that YAML reads as a number, or a number in quotes. */
function quotesFix({ code, expected, input }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  const isUnquoted = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isUnquoted) return `write \`"${input}"\`, between quotes`;
  const isQuoted = typeof input === 'string' && input.trim() !== '' && !Number.isNaN(Number(input));
  return expected === 'number' && isQuoted ? 'take the quotes away' : undefined;
}

function wordsOf(issue: z.core.$ZodRawIssue): Expectation {
  const fix = 'correct the value';
  switch (issue.code) {
    case 'invalid_type':
      return { expected: TYPES[issue.expected] ?? issue.expected, fix: FIXES[issue.expected] ?? fix };
    case 'invalid_value':
      return oneOfValues(issue.input, issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? oneOfValues(valueAt(issue), issue.options)
        : { expected: 'another form', fix };
    case 'too_small':
      return {
        expected: `${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue, issue.minimum)}`,
        fix,
      };
    case 'too_big':
      return {
        expected: `${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue, issue.maximum)}`,
        fix,
      };
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    default:
      return { expected: 'another value', fix };
  }
}

function oneOfValues(input: unknown, values: readonly unknown[]): Expectation {
  const names = values.map(String);
  const listed = names.length > 1 ? 'write the one that is meant' : `write ${names.map(quote).join('')}`;
  return { expected: oneOf(names), fix: meant(String(input), names, listed) };
}

/** The value of the field by which the members of a union are told apart. */
function valueAt({ input, discriminator }: z.core.$ZodRawIssue): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, String(discriminator)) : input;
}

function amount({ origin }: z.core.$ZodRawIssue, count: unknown): string {
  if (origin === 'string') return `${String(count)} letters`;
  return origin === 'array' || origin === 'tuple' ? `${String(count)} items` : String(count);
}
