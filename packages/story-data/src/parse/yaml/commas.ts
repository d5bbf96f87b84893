import { type Document, isPair, isScalar, visit } from 'yaml';
import { quote } from '../wording';
import { type Mistake, slip } from './mistake';

const VALUE_AND_NAME = /(?<value>"[^"\n]*"|'[^'\n]*'|[^\s,{}[\]"':]+)[ \t]+(?<name>[a-z][-a-z]*): /y;
const NAME = /[a-z][-a-z]*:(?=\s)/y;

/** A mistake of the reader as the missing comma that explains it; undefined where none does. */
export function missingComma(source: string, { code, pos, message }: Mistake): Mistake | undefined {
  const [start] = pos;
  if (code === 'BLOCK_IN_FLOW') {
    const { value, name } = matchAt(VALUE_AND_NAME, source, start)?.groups ?? {};
    if (value === undefined || name === undefined) return undefined;
    const isWord = !/^["'\d.-]/.test(value);
    return slip('COMMA', source.indexOf(`${name}: `, start + value.length), noComma(`${name}:`, isWord));
  }
  if (code === 'MISSING_CHAR' && message.startsWith('Missing ,')) {
    return slip('COMMA', start, noComma(/^[^,}\]\s]+/.exec(source.slice(start, start + 60))?.[0] ?? 'a value', false));
  }
  if (code !== 'UNEXPECTED_TOKEN') return undefined;
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const name = matchAt(NAME, source, start)?.[0];
  return name !== undefined && /[{[].*["'\]}]\s*$/.test(before)
    ? slip('COMMA', start, noComma(name, false))
    : undefined;
}

/** Numbers with a comma inside, which a group between braces takes for two fields. */
export function commaNumbers(source: string, document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Map(_, { items, flow }) {
      if (flow !== true) return;
      for (const [index, { key, value }] of items.entries()) {
        const before = items[index - 1];
        const number = isPair(before) && isScalar(before.value) ? before.value : undefined;
        if (typeof number?.value !== 'number' || !number.range || !isScalar(key) || !key.range || value !== null)
          continue;
        const written = source.slice(number.range[0], key.range[1]);
        if (/^-?\d+,\d+$/.test(written)) mistakes.push(slip('COMMA', number.range[0], decimalComma(written)));
      }
    },
  });
  return mistakes;
}

/** What to tell about a number that is written with a comma, `39,22` or `9,800`. */
export function decimalComma(written: string) {
  const point = quote(written.replace(',', '.'));
  return {
    found: quote(written),
    expected: 'a number with a point for decimals, and no sign between thousands',
    fix: /^-?[1-9]\d{0,2},\d{3}$/.test(written)
      ? `write ${quote(written.replace(',', ''))}, or ${point} where the comma stands for decimals`
      : `write ${point}`,
  };
}

function noComma(next: string, mayBeText: boolean) {
  return {
    found: `${quote(next)} without a comma before it`,
    expected: 'a comma between the fields of a group and the items of a list',
    fix: `write a comma before ${quote(next)}${mayBeText ? ', or put the text between double quotes if that belongs to it' : ''}`,
  };
}

function matchAt(pattern: RegExp, source: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(source);
}
