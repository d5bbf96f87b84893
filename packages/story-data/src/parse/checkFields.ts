import type { z } from 'zod';
import { mergeBareFields } from './bareFields';
import { hasRefused } from './characters';
import { fieldsOf, formsAt, hasAnyNames } from './forms';
import { issueFindings } from './issueFindings';
import { mergeLostIndents } from './lostIndent';
import type { Report } from './report';
import { mergeStrayFields } from './strayFields';
import { valueOf } from './valueOf';
import type { Path, YamlBlock } from './yaml/block';

/** What a check may be told besides the schema. */
export interface CheckOptions {
  /** Where in the block the value stands. Default: the whole block. */
  path?: Path;
  /** Fields known besides the schema's own, to be named where an unknown one is found. Default none. */
  moreFields?: readonly string[];
}

/** Checks a value of a block by a schema, notes every problem, and returns the schema's output, or undefined. */
export function checkFields<S extends z.ZodType>(
  report: Report,
  block: YamlBlock,
  schema: S,
  value: unknown,
  { path = [], moreFields = [] }: CheckOptions = {},
): z.output<S> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const all = result.error.issues.flatMap((issue) => issueFindings(schema, value, issue, moreFields));
  const offsetOf = (at: Path) => block.keyAt([...path, ...at]);
  const fieldsAt = (at: Path) => formsAt(schema, at, value).flatMap(fieldsOf);
  const whole = mergeBareFields(all, value, (at) => block.bareAt([...path, ...at]), fieldsAt);
  const indented = mergeLostIndents(whole, value, offsetOf);
  const takes = (at: Path, name: string) => {
    const forms = formsAt(schema, at, value);
    if (forms.some((form) => fieldsOf(form).includes(name))) return 'by name';
    return forms.some(hasAnyNames) ? 'any' : undefined;
  };
  const findings = mergeStrayFields(indented, { value, offsetOf, takes });
  // A misspelt field is one mistake, not an unknown field and a missing one.
  const misspelt = new Set(
    findings.flatMap(({ path: at, meantName }) => (meantName ? [nameOf([...at.slice(0, -1), meantName])] : [])),
  );
  const noted = new Set<string>();
  for (const { path: at, about, finding, meantName } of findings) {
    const key = `${nameOf(at)} ${finding.found}`;
    // A character that is refused was told for itself.
    const written = about === 'name' ? at.at(-1) : at.reduce<unknown>(valueOf, value);
    if (typeof written === 'string' && hasRefused(written)) {
      noted.add(key);
      continue;
    }
    const isMisspelt = about === 'name' && meantName === undefined && misspelt.has(nameOf(at));
    if (noted.has(key) || isMisspelt) continue;
    noted.add(key);
    const split = finding.expected === 'one line of text' ? block.breakAt([...path, ...at]) : undefined;
    if (split) report.add(split.at, split.finding);
    else report.add(about === 'name' ? block.keyAt([...path, ...at]) : block.at([...path, ...at]), finding);
  }
  if (noted.size === 0) throw new Error(`nothing was told about ${result.error.message}`);
  return undefined;
}

function nameOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
