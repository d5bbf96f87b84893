import { describe, expect, it } from 'vitest';
import { dateExists, daysInMonth } from './calendar';

describe('dateExists', () => {
  it.each(['2024', '2024-12', '2024-02-29', '2000-02-29', '2024-06-30'])('finds %s', (date) => {
    expect(dateExists(date)).toBe(true);
  });

  it.each(['2024-00', '2024-13', '2024-02-30', '2023-02-29', '1900-02-29', '2024-06-31', '2024-06-00'])(
    'misses %s',
    (date) => {
      expect(dateExists(date)).toBe(false);
    },
  );
});

describe('daysInMonth', () => {
  it('is 0 for a month that does not exist', () => {
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });
});
