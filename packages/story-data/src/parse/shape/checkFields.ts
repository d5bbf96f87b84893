import type { z } from 'zod';
import { metaOf, said } from '../../schema/says';
import { nearest } from '../nearest';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import type { Path, Settings } from '../read/yaml';
import { describe, oneOf, quote } from '../wording';
import { explain } from './explain';
import { isRecord } from './isRecord';

/** Where in a block the value stands, and the names of fields that are known besides the schema's own. */
export interface CheckOptions {
  path?: Path;
  moreFields?: readonly string[];
}

/** Checks a value of a block by a schema, notes every problem, and returns the schema's output, or undefined. */
export function checkFields<S extends z.ZodType>(
  problems: Problems,
  settings: Settings,
  schema: S,
  value: unknown,
  { path = [], moreFields = [] }: CheckOptions = {},
): z.output<S> | undefined {
  const result = schema.safeParse(value, { error: explain });
  if (result.success) return result.data;
  const misspelt = new Set<string>();
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const group = issue.path.reduce(valueOf, value);
    const own = 'known' in issue && Array.isArray(issue.known) ? issue.known.map(String) : [];
    const known = [...(issue.path.length === 0 ? moreFields : []), ...own];
    // A field that is there already is not meant again.
    const missing = known.filter((field) => !isRecord(group) || !Object.hasOwn(group, field));
    for (const name of issue.keys) {
      const guess = nearest(name, missing);
      if (guess !== undefined) misspelt.add(JSON.stringify([...issue.path, guess]));
      problems.add(settings.keyAt([...path, ...issue.path, name]), {
        found: `the unknown field ${quote(name)}`,
        expected: known.length === 0 ? 'no field here' : oneOf(known),
        fix: guess === undefined ? 'take it out' : `write \`${guess}\``,
      });
    }
  }
  for (const issue of result.error.issues) {
    // A misspelt field is one mistake, not an unknown field and a missing one.
    if (issue.code === 'unrecognized_keys' || misspelt.has(JSON.stringify(issue.path))) continue;
    const { isName, finding } = findingOf(issue, value);
    const at = [...path, ...issue.path];
    problems.add(isName ? settings.keyAt(at) : settings.at(at), finding);
  }
  return undefined;
}

/** What is wrong with a field; `isName` where its name is meant and not its value. */
function findingOf(issue: z.core.$ZodIssue, value: unknown): { isName: boolean; finding: Finding } {
  const isKey = issue.code === 'invalid_key';
  const { found, expected, fix } = said(isKey ? issue.issues[0]?.message : issue.message) ?? NO_WORDS;
  const name = String(issue.path.at(-1));
  if (isKey) return { isName: true, finding: { found: quote(name), expected, fix } };
  if (found !== undefined) return { isName: true, finding: { found, expected, fix } };
  const input = issue.path.reduce(valueOf, value);
  return input === undefined && issue.path.length > 0
    ? { isName: true, finding: missingField(name, expected) }
    : { isName: false, finding: { found: describe(input), expected, fix } };
}

const NO_WORDS = { found: undefined, expected: 'another value', fix: 'correct the value' };

/** Notes every field of a block that `standards: claims` asks for and that is not there. */
export function requireFields(problems: Problems, { value, keyAt }: Settings, { shape }: z.ZodObject): void {
  for (const [name, schema] of Object.entries(shape)) {
    const { asked, description, expected } = metaOf(innermost(schema));
    if (!asked || (isRecord(value) && Object.hasOwn(value, name))) continue;
    problems.add(keyAt([]), missingField(name, [description, expected].filter(Boolean).join(': ')));
  }
}

function missingField(name: string, expected: string): Finding {
  return { found: `no \`${name}\``, expected: expected === '' ? `\`${name}\`` : expected, fix: `add \`${name}: …\`` };
}

/** What a field is, below its default and whether it may be left out. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod;
  return 'innerType' in def && !metaOf(schema).description ? innermost(def.innerType as typeof schema) : schema;
}

function valueOf(parent: unknown, name: PropertyKey): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? Reflect.get(parent, name)
    : undefined;
}
