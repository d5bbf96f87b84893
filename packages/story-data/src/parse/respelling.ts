import { isId } from '../schema/id';
import type { z } from 'zod';
import { codeOf } from './characters';
import { isTaken } from './readings';

const QUOTES = /^[“”„‟«»‘’‚‛"']+|[“”„‟«»‘’‚‛"']+$/gu;
const DASHES = /[‐‑‒–—―−﹣－]/gu;

// No value of such a field is longer; the quotes of a long text would be looked through again and again.
const LONGEST = 500;

/** A text without quotes around it, with plain hyphens; a long text as it is. */
export function plainSigns(text: string): string {
  return text.length > LONGEST ? text : text.trim().replaceAll(QUOTES, '').trim().replaceAll(DASHES, '-');
}

/** How to write a text with the plain signs that its field needs, and what is wrong with it; undefined where that is no value either. */
export function respelling(
  text: string,
  forms: readonly z.core.$ZodType[],
): { write: string; signs: string } | undefined {
  const plain = plainSigns(text);
  if (plain === text || plain === '') return undefined;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(plain);
  const isFlag = plain === 'true' || plain === 'false';
  const bare = isNumber ? Number(plain) : isFlag ? plain === 'true' : undefined;
  if (bare !== undefined && isTaken(bare, forms)) return { write: plain, signs: signsOf(text) };
  if (!isTaken(plain, forms)) return undefined;
  return { write: isId(plain) && /^[a-z]/.test(plain) ? plain : `"${plain}"`, signs: signsOf(text) };
}

/** Names the signs of a text that are not plain. */
export function signsOf(text: string): string {
  const [dash] = text.match(DASHES) ?? [];
  if (dash !== undefined) {
    return `\`${dash}\` (${codeOf(dash)}) in the place of a hyphen`;
  }
  if (/[“”„‟«»‘’‚‛]/u.test(text)) return 'quotes that are not straight';
  return /["']/.test(text) ? 'quotes inside the quotes' : 'blanks around it';
}
