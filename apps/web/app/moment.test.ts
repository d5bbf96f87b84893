import { expect, test } from 'vitest';
import { moment, momentOf } from './moment';

test('a stamp keeps its zone and gets seconds', () => {
  expect(moment('2026-11-24T12:00+09:00')).toBe('2026-11-24T12:00:00+09:00');
});

test.each([
  ['2026-11-25', '2026-11-25T09:30:00+09:00'],
  ['2026-11-24', '2026-11-24T00:00:00Z'],
  ['2026-10', '2026-10-01T00:00:00Z'],
  ['2025', '2025-01-01T00:00:00Z'],
])('%s is %s', (date, expected) => {
  expect(momentOf(date, '2026-11-25T09:30+09:00')).toBe(expected);
});
