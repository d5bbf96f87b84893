import { describe, expect, it } from 'vitest';
import { formatDate, formatStamp, formatZone } from './formatDate';

describe('formatDate', () => {
  it.each([
    ['2024-06-19', '19 June 2024'],
    ['2024-01-01', '1 January 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('formatStamp', () => {
  it('keeps the day and the time of its own zone', () => {
    expect(formatStamp('2026-11-24T12:00+09:00')).toBe('24 November 2026, 12:00 UTC+9');
    expect(formatStamp('2026-11-24T00:05-08:00')).toBe('24 November 2026, 00:05 UTC−8');
  });
});

describe('formatZone', () => {
  it.each([
    ['+00:00', 'UTC'],
    ['-00:30', 'UTC−0:30'],
    ['+05:45', 'UTC+5:45'],
    ['-11:00', 'UTC−11'],
  ])('writes %s as %s', (zone, words) => {
    expect(formatZone(zone)).toBe(words);
  });
});
