import { z } from 'zod';
import { isId } from '../schema/id';
import { said } from '../schema/says';
import { closest } from './closest';
import { fieldsOf, formsAt } from './forms';
import { isRecord } from './isRecord';
import { type Issue, issueWording } from './issueWording';
import { ambiguousDays } from './dateReadings';
import { nearest } from './nearest';
import { isTaken, listed, reading } from './readings';
import type { Finding } from './report';
import { plainSigns, respelling, signsOf } from './respelling';
import { synonym } from './synonyms';
import { asFields } from './textForFields';
import { valueOf } from './valueOf';
import { describe, oneOf, quote } from './wording';
import type { Path } from './yaml/block';

/** A finding, and where it belongs. */
export interface PlacedFinding {
  path: Path;
  /** What of the field is meant: its name or its value. A field that is missing has neither, and is named all the same. */
  about: 'name' | 'value';
  finding: Finding;
  /** For an unknown field, the name that was probably meant. */
  meantName?: string | undefined;
}

/** Puts an issue of a schema into words. `value` is what the schema was given, `moreFields` are names known besides its own. */
export function issueFindings(
  schema: z.core.$ZodType,
  value: unknown,
  issue: Issue,
  moreFields: readonly string[] = [],
): PlacedFinding[] {
  const { path } = issue;
  const found = path.reduce<unknown>(valueOf, value);
  const known = path.length === 0 ? moreFields : [];
  if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_union') {
    const inForm = formFindings(formsAt(schema, path, value), found, known);
    if (inForm.length > 0) return inForm.map((placed) => ({ ...placed, path: [...path, ...placed.path] }));
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = [...known, ...formsAt(schema, path, value).flatMap(fieldsOf)];
    // A field that is there already is not meant again.
    const missing = fields.filter((field) => !isRecord(found) || !Object.hasOwn(found, field));
    return issue.keys.map((key) => {
      const meantName = nearest(key, missing) ?? synonym(key, missing);
      return { path: [...path, key], about: 'name', finding: unknownField(key, fields, meantName), meantName };
    });
  }
  if (issue.code === 'invalid_key') {
    const name = String(path.at(-1));
    return issue.issues.map((inner) => ({ path, about: 'name', finding: wordingOfName(inner, name) }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !said(issue.message)) {
    return closest(issue.errors).flatMap((inner) =>
      issueFindings(schema, value, { ...inner, path: [...path, ...inner.path] }, moreFields),
    );
  }
  if (found === undefined && path.length > 0) {
    return [{ path, about: 'name', finding: missingField(String(path.at(-1)), issueWording(issue, undefined)) }];
  }
  // Where a check says what was found, it speaks of the field as a whole.
  const about = said(issue.message)?.found === undefined ? 'value' : 'name';
  const plain = typeof found === 'string' ? respelling(found, formsAt(schema, path, value)) : undefined;
  const finding = issueWording(issue, found);
  if (plain) return [{ path, about, finding: respelt(finding, describe(found), plain.signs, plain.write) }];
  const fields = typeof found === 'string' ? fixWithFields(issue, found, formsAt(schema, path, value)) : undefined;
  if (fields !== undefined) return [{ path, about, finding: { ...finding, fix: fields } }];
  return [{ path, about, finding: reread(issue, finding, found, formsAt(schema, path, value)) }];
}

/** How a text is written where a group of fields, or a list of such, belongs. */
function fixWithFields(issue: Issue, text: string, forms: readonly z.core.$ZodType[]): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.expected === 'object') {
    const fields = asFields(text, forms);
    return fields && `write \`${fields}\` in its place`;
  }
  if (issue.expected !== 'array') return undefined;
  const fields = asFields(
    text,
    forms.flatMap((form) => formsAt(form, [0], [])),
  );
  return fields && `write \`[${fields}]\` in its place`;
}

/** A finding about a value that can be read in another form: shows the form that is needed. */
function reread(issue: Issue, finding: Finding, value: unknown, forms: readonly z.core.$ZodType[]): Finding {
  const expected = said(issue.message)?.expected ?? finding.expected;
  const days = typeof value === 'string' ? ambiguousDays(value) : undefined;
  if (days?.every((day) => isTaken(day, forms))) {
    const [first, second] = days;
    return { ...finding, fix: `write \`"${first}"\`, or \`"${second}"\` where the month stands first` };
  }
  const isComma = typeof value === 'string' && /^-?\d+,\d+$/.test(value);
  const [numbers] = typeof issue.path.at(-1) === 'number' ? listed(value) : [];
  if (numbers?.every((number) => isTaken(number, forms))) {
    return { found: finding.found, expected, fix: `put commas between numbers, \`${numbers.join(', ')}\`` };
  }
  const write = isComma ? undefined : reading(value, forms);
  if (write === undefined) return finding;
  if (write === value) return { found: `\`"${write}"\` in quotes`, expected, fix: 'take the quotes away' };
  return { found: finding.found, expected, fix: `write \`${write}\`` };
}

function respelt({ expected }: Finding, found: string, signs: string, write: string): Finding {
  return { found: `${found}, with ${signs}`, expected, fix: `write \`${write}\`` };
}

/** What is wrong with the name of a field that its author chose. */
function wordingOfName(issue: Issue, name: string): Finding {
  const plain = plainSigns(name);
  const finding = issueWording(issue, name);
  if (plain === name || !isId(plain)) return finding;
  return respelt(finding, describe(name), signsOf(name), /^\d/.test(plain) ? `"${plain}"` : plain);
}

/** Of a group of fields that may have several forms, what is wrong with it as the form that it was most likely meant to be. */
function formFindings(
  forms: readonly z.core.$ZodType[],
  value: unknown,
  moreFields: readonly string[],
): PlacedFinding[] {
  if (forms.length < 2 || !isRecord(value)) return [];
  const tries = forms.map((form) => ({ form, issues: z.core.safeParse(form, value).error?.issues ?? [] }));
  const issues = closest(tries.map((one) => one.issues));
  const form = tries.find((one) => one.issues === issues)?.form;
  return form ? issues.flatMap((issue) => issueFindings(form, value, issue, moreFields)) : [];
}

function unknownField(name: string, known: readonly string[], meantName: string | undefined): Finding {
  return {
    found: `the unknown field ${quote(name)}`,
    expected: known.length === 0 ? 'no field here' : oneOf(known),
    fix: meantName === undefined ? 'take it out' : `write \`${meantName}\``,
  };
}

function missingField(name: string, { expected }: Finding): Finding {
  return { found: `no ${quote(name)}`, expected: `\`${name}\`: ${expected}`, fix: `add \`${name}: …\`` };
}
