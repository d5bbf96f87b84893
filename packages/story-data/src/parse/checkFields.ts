import type { z } from 'zod';
import { issueFindings } from './issueFindings';
import type { Report } from './report';
import type { Path, YamlBlock } from './yamlBlock';

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
  for (const issue of result.error.issues) {
    for (const { path: inner, about, finding } of issueFindings(schema, value, issue, moreFields)) {
      const whole = [...path, ...inner];
      report.add(about === 'name' ? block.keyAt(whole) : block.at(whole), finding);
    }
  }
  return undefined;
}
