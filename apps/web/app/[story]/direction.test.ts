import { expect, test } from 'vitest';
import { textDirection } from './direction';

test.each([
  ['en', 'ltr'],
  ['ko-KR', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ks-Deva', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});
