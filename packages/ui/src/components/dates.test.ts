import { expect, test, vi } from 'vitest';
import { formatDate, formatStamp } from './dates';

test.each([
  ['2024', '2024'],
  ['2024-06', 'June 2024'],
  ['2024-06-14', '14 June 2024'],
])('%s keeps its precision', (date, words) => {
  expect(formatDate(date, 'en')).toBe(words);
});

test('the year can be left unsaid', () => {
  expect(formatDate('2024-06-14', 'en', false)).toBe('14 June');
  expect(formatDate('2024', 'en', false)).toBe('2024');
});

test('a date is the same on both sides of the world', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    vi.stubEnv('TZ', zone);
    expect(formatDate('2024-06-19', 'en')).toBe('19 June 2024');
    expect(formatStamp('2024-06-19T23:30+09:00', 'en')).toBe('19 June 2024, 23:30 UTC+09:00');
  }
});

test('another language is written its own way', () => {
  expect(formatDate('2024-06-14', 'ko')).toBe('2024년 6월 14일');
});

test('no offset is UTC', () => {
  expect(formatStamp('2026-11-24T12:00+00:00', 'en')).toBe('24 November 2026, 12:00 UTC');
});
