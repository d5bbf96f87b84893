import { core, type z } from 'zod';
import { fieldsOf, formsAt } from './forms';
import { quoted } from './quoted';

/** Fields that hold the words of their group, the most telling first. */
const WORDS = ['text', 'said', 'title', 'name'];

const NAME_AND_VALUE = /^(?<name>[-\w]+):? +(?<rest>[^\s:{}[\],]+)$/;

// A longer text is not shown as a whole.
const LONGEST = 160;

/** How a text is written as the group of fields that belongs in its place; undefined where the group's fields are not known. */
export function asFields(text: string, forms: readonly z.core.$ZodType[]): string | undefined {
  const [form] = forms;
  const fields = form ? fieldsOf(form) : [];
  if (!form || forms.length > 1 || fields.length === 0) return undefined;
  const { name, rest } = NAME_AND_VALUE.exec(text.slice(0, LONGEST))?.groups ?? {};
  if (name !== undefined && fields.includes(name)) return `{ ${name}: ${rest} }`;
  // What a group without any field lacks.
  const issues = core.safeParse(form, {}).error?.issues ?? [];
  const needed = fields.filter((field) => issues.some(({ path }) => path[0] === field));
  if (needed.length === 0) return undefined;
  const own = text.length > LONGEST ? undefined : WORDS.find((field) => needed.includes(field));
  return `{ ${needed.map((field) => `${field}: ${field === own ? quoted(text.replaceAll(/\s+/g, ' ')) : stand(form, field)}`).join(', ')} }`;
}

/** What stands for the value of a field that its author has yet to write. */
function stand(form: z.core.$ZodType, field: string): string {
  const types = formsAt(form, [field], {}).map(({ _zod }) => _zod.def.type);
  if (types.includes('array')) return '[…]';
  return types.includes('string') ? '"…"' : '…';
}
