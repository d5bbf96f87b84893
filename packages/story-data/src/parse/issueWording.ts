import type { z } from 'zod';
import { said } from '../schema/says';
import { isRecord } from './isRecord';
import type { Finding } from './report';
import { describe, meant, oneOf, quote } from './wording';
import { decimalComma } from './yaml/commas';
import { beginsGlued, bulletOf, wrongBullet } from './yaml/textSigns';

/** What a schema finds wrong with a value. */
export type Issue = z.core.$ZodIssue;

/** Puts an issue of a schema with a value into words, as far as the value alone tells. */
export function issueWording(issue: Issue, value: unknown): Finding {
  const found = describe(value);
  const own = said(issue.message);
  // A text without quotes that YAML reads as a number fails before the schema's own words apply.
  const isUnquoted = typeof value === 'number' || typeof value === 'boolean';
  if (isUnquoted && issue.code === 'invalid_type' && issue.expected === 'string') {
    return { found: `${found} without quotes`, expected: 'text', fix: `write \`"${value}"\`` };
  }
  const isNumber = issue.code === 'invalid_type' && (issue.expected === 'number' || issue.expected === 'int');
  if (isNumber && typeof value === 'string' && /^-?\d+,\d+$/.test(value)) return decimalComma(value);
  if (own) return { found, ...own };
  const expected = expectation(issue);
  return { found, expected, fix: fixFor(issue, value) };
}

const LIST_FIX = 'write it between square brackets, or as lines that begin with `- `';

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

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options.map(String))
        : 'one of the known forms';
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'unrecognized_keys':
      return `another value (${issue.message})`;
  }
}

function fixFor(issue: Issue, value: unknown): string {
  if (typeof value === 'string' && value !== '' && issue.code === 'invalid_type' && !Number.isNaN(Number(value))) {
    return 'take the quotes away';
  }
  if (issue.code === 'invalid_value') {
    if (issue.values.length === 1) return `write ${oneOf(issue.values.map(String))}`;
    return meant(
      String(value),
      issue.values.map(String),
      `write the one that is meant: ${issue.values.map((one) => quote(String(one))).join(', ')}`,
    );
  }
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)) {
    return meant(String(value), issue.options.map(String), 'write one of these');
  }
  if (issue.code === 'invalid_type' && (issue.expected === 'array' || issue.expected === 'tuple')) {
    if (typeof value === 'string' && /^[^[\]]*\]$/.test(value)) return `write \`[${value}\``;
    if (typeof value === 'string' && beginsGlued(value)) return 'write `- >-`';
    const bullet = typeof value === 'string' ? bulletOf(value) : undefined;
    return bullet === undefined ? LIST_FIX : wrongBullet(bullet).fix;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && isRecord(value)) {
    const name = issue.path.at(-1);
    const sign = typeof name === 'string' ? `, or write \`${name}: >-\` and the text on the lines below` : '';
    return `put the whole text between double quotes${sign}`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'record') {
    return Array.isArray(value)
      ? 'take the dashes or brackets out, and begin each with its name and a colon'
      : 'write its fields on the lines below, each with its name and a colon, two blanks further right';
  }
  if (value === null && issue.path.length === 0) return 'write the fields, one a line';
  return value === null ? 'write the value after the colon' : 'correct the value';
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' letters';
  return origin === 'array' || origin === 'tuple' ? ' items' : '';
}
