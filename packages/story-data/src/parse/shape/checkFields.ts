import type { z } from 'zod';
import { missingField } from '../../schema/expects';
import { said } from '../../schema/says';
import { nearest } from '../nearest';
import type { Finding } from '../problem';
import type { Problems } from '../problems';
import type { Path, Settings } from '../read/yaml';
import { describe, oneOf, quote } from '../wording';
import { explain } from './explain';
import { isRecord } from './isRecord';

type Issue = z.core.$ZodIssue;

/** A finding about a field; `isName` where the name of the field is meant and not its value. */
interface FieldFinding {
  path: Path;
  isName: boolean;
  finding: Finding;
  /** For an unknown field, the name that was probably meant. */
  meantName?: string | undefined;
}

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
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, value, moreFields));
  // A misspelt field is one mistake, not an unknown field and a missing one.
  const misspelt = new Set(
    findings.map(({ path: at, meantName }) =>
      JSON.stringify(meantName === undefined ? null : [...at.slice(0, -1), meantName]),
    ),
  );
  for (const { path: own, isName, finding, meantName } of findings) {
    if (meantName === undefined && isName && misspelt.has(JSON.stringify(own))) continue;
    const at = [...path, ...own];
    problems.add(isName ? settings.keyAt(at) : settings.at(at), finding);
  }
  return undefined;
}

function findingsOf(issue: Issue, value: unknown, moreFields: readonly string[]): FieldFinding[] {
  const { path } = issue;
  const found = path.reduce<unknown>(valueOf, value);
  const words = said(issue.message);
  if (issue.code === 'unrecognized_keys') {
    const own = 'known' in issue && Array.isArray(issue.known) ? issue.known.map(String) : [];
    const known = path.length === 0 ? [...moreFields, ...own] : own;
    return issue.keys.map((key) => unknownField([...path, key], key, known, found));
  }
  if (issue.code === 'invalid_key') {
    const told = said(issue.issues[0]?.message) ?? NO_WORDS;
    return [{ path, isName: true, finding: { ...told, found: quote(String(path.at(-1))) } }];
  }
  const told = words ?? NO_WORDS;
  if (found === undefined && path.length > 0 && told.found === undefined) {
    return [{ path, isName: true, finding: missingField(String(path.at(-1)), { expected: told.expected }) }];
  }
  return [{ path, isName: told.found !== undefined, finding: { ...told, found: told.found ?? describe(found) } }];
}

const NO_WORDS = { expected: 'another value', fix: 'correct the value', found: undefined };

function unknownField(path: Path, name: string, known: readonly string[], group: unknown): FieldFinding {
  // A field that is there already is not meant again.
  const missing = known.filter((field) => !isRecord(group) || !Object.hasOwn(group, field));
  const meantName = nearest(name, missing);
  const finding = {
    found: `the unknown field ${quote(name)}`,
    expected: known.length === 0 ? 'no field here' : oneOf(known),
    fix: meantName === undefined ? 'take it out' : `write \`${meantName}\``,
  };
  return { path, isName: true, finding, meantName };
}

function valueOf(parent: unknown, name: PropertyKey): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? Reflect.get(parent, name)
    : undefined;
}
