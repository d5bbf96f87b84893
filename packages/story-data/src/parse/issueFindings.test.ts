import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { says } from '../schema/says';
import { issueFindings } from './issueFindings';

/** What is told about a value that a schema refuses: path, found, expected, fix. */
function tell(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues
    .flatMap((issue) => issueFindings(schema, value, issue))
    .map(({ path, finding: { found, expected, fix } }) => `${path.join('.')}: ${found} | ${expected} | ${fix}`);
}

const shape = z.strictObject({ kind: z.literal('round'), size: z.number().gt(0).lte(9) });
const other = z.strictObject({ kind: z.literal('long'), ends: z.array(z.number()).min(2) });

describe('issueFindings', () => {
  it('names the fields of nested groups, lists and records', () => {
    const schema = z.strictObject({ list: z.array(z.record(z.string(), z.strictObject({ name: z.string() }))) });
    expect(tell(schema, { list: [{ a: { nam: 'x' } }] })).toEqual([
      'list.0.a.name: no `name` | `name`: text | add `name: …`',
      'list.0.a.nam: the unknown field `nam` | `name` | write `name`',
    ]);
  });

  it('takes a group of fields for the form that it is nearest to', () => {
    expect(tell(z.union([shape, other]), { kind: 'long', end: [1, 2] })).toEqual([
      'ends: no `ends` | `ends`: a list | add `ends: …`',
      'end: the unknown field `end` | `kind` or `ends` | write `ends`',
    ]);
  });

  it('lists the forms of a discriminated union', () => {
    expect(tell(z.discriminatedUnion('kind', [shape, other]), { kind: 'square' })).toEqual([
      'kind: `square` | `round` or `long` | write one of these',
    ]);
  });

  it('measures a field by the form of a discriminated union that the value names', () => {
    const inner = (field: string) => z.strictObject({ [field]: z.string() }).partial();
    const schema = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('round'), wide: inner('text') }),
      z.strictObject({ kind: z.literal('long'), wide: inner('across') }),
    ]);
    expect(tell(schema, { kind: 'long', wide: { text: 'a' } })).toEqual([
      'wide.text: the unknown field `text` | `across` | take it out',
    ]);
  });

  it('tells limits and kinds of value', () => {
    expect(tell(shape, { kind: 'round', size: 0 })).toEqual(['size: `0` | more than 0 | correct the value']);
    expect(tell(shape, { kind: 'round', size: 10 })).toEqual(['size: `10` | at most 9 | correct the value']);
    expect(tell(shape, { kind: 'round', size: '5' })).toEqual([
      'size: `"5"` in quotes | a number | take the quotes away',
    ]);
    expect(tell(other, { kind: 'long', ends: [1] })).toEqual(['ends: `[1]` | at least 2 items | correct the value']);
    expect(tell(other, { kind: 'long', ends: 1 })).toEqual([
      'ends: `1` | a list | write it between square brackets, or as lines that begin with `- `',
    ]);
  });

  it('uses the words of the schema where it has some', () => {
    const schema = z.strictObject({ age: z.number().min(18, says('an age from 18', 'ask a parent')) });
    expect(tell(schema, { age: 7 })).toEqual(['age: `7` | an age from 18 | ask a parent']);
  });

  it('keeps the message of a check that has no such words', () => {
    const schema = z.strictObject({ even: z.number().refine((value) => value % 2 === 0, 'Not even') });
    expect(tell(schema, { even: 7 })).toEqual(['even: `7` | another value (Not even) | correct the value']);
  });
});
