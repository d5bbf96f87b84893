import type { z } from 'zod';
import { metaOf, says } from '../../schema/says';
import { meant, oneOf, quote } from '../wording';
import { isRecord } from './isRecord';

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

const UNITS: Record<string, string> = { string: ' letters', array: ' items', tuple: ' items' };

/**
 * The error map of every shape: what was expected and how it is mended, as `says` makes it, from the metadata of the schema
 * that the issue comes from, or else from the issue. An issue of unknown fields carries the names of those that are known.
 */
export const explain: z.core.$ZodErrorMap = (issue) => {
  const schema = (issue.schema ?? issue.inst) as z.core.$ZodType | undefined;
  if (issue.code === 'unrecognized_keys') issue.known = fieldsOf(schema);
  const meta = metaOf(schema);
  const names = namesIn(issue);
  const expected = meta.expected ?? (names ? oneOf(names) : expectedBy(issue));
  const fix =
    typeFix(issue) ??
    meta.fix ??
    (names ? nameFix(issue, names) : (FIXES[String(issue.expected)] ?? 'correct the value'));
  return says([meta.description, expected].filter(Boolean).join(': '), fix);
};

function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const def = schema?._zod.def;
  return def && 'shape' in def ? Object.keys(def.shape as object) : [];
}

/** The names of which a value, or the field that tells groups apart, should be one. */
function namesIn(issue: z.core.$ZodRawIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && Array.isArray(issue.options) ? issue.options.map(String) : undefined;
}

function nameFix({ input, discriminator }: z.core.$ZodRawIssue, names: string[]): string {
  const isGroup = typeof discriminator === 'string' && isRecord(input);
  const listed = names.length > 1 ? 'write the one that is meant' : `write ${quote(names.join(''))}`;
  return meant(String(isGroup ? input[discriminator] : input), names, listed);
}

/** A text without quotes that YAML reads as a number, or a number in quotes. */
function typeFix({ code, expected, input }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'invalid_type') return undefined;
  const isUnquoted = typeof input === 'number' || typeof input === 'boolean';
  if (expected === 'string' && isUnquoted) return `write \`"${input}"\`, between quotes`;
  const isQuoted = typeof input === 'string' && input.trim() !== '' && !Number.isNaN(Number(input));
  return expected === 'number' && isQuoted ? 'take the quotes away' : undefined;
}

function expectedBy(issue: z.core.$ZodRawIssue): string {
  const unit = UNITS[String(issue.origin)] ?? '';
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit}`;
  if (issue.code === 'too_big') return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit}`;
  return 'another value';
}
