import { z } from 'zod';
import { isId } from '../schema/id';
import { said } from '../schema/says';
import { closest } from './closest';
import { fieldsOf, formsAt } from './forms';
import { isRecord } from './isRecord';
import { ambiguousDays } from './dateReadings';
import { nearest } from './nearest';
import { isTaken, listed, reading } from './readings';
import type { Finding } from './report';
import { plainSigns, respelling, signsOf } from './respelling';
import { synonym } from './synonyms';
import { asFields } from './textForFields';
import { valueOf } from './valueOf';
import { describe, meant, oneOf, quote } from './wording';
import { decimalComma } from './yamlCommas';
import type { Path } from './yamlBlock';
import { beginsGlued, bulletOf, wrongBullet } from './yamlTextSigns';

type Issue = z.core.$ZodIssue;

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
    return [{ path, about: 'name', finding: missingField(String(path.at(-1)), wording(issue, undefined)) }];
  }
  // Where a check says what was found, it speaks of the field as a whole.
  const about = said(issue.message)?.found === undefined ? 'value' : 'name';
  const plain = typeof found === 'string' ? respelling(found, formsAt(schema, path, value)) : undefined;
  const finding = wording(issue, found);
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
  const finding = wording(issue, name);
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

function wording(issue: Issue, value: unknown): Finding {
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
