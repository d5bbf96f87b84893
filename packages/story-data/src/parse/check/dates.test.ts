import { describe, expect, it } from 'vitest';
import { wrongDates } from './dates';

const found = (text: string) => wrongDates(text).map((date) => [date.text, date.index, date.limit]);

describe('wrongDates', () => {
  it.each([
    ['On 31 June it came.', '31 June', 3, 'June has 30 days'],
    ['On 32 June 2024 it came.', '32 June 2024', 3, 'June 2024 has 30 days'],
    ['On 30 February 2024 it came.', '30 February 2024', 3, 'February 2024 has 29 days'],
    ['On 29 February 2023 it came.', '29 February 2023', 3, 'February 2023 has 28 days'],
    ['On 30 February it came.', '30 February', 3, 'February has 29 days'],
    ['On June 31, 2024 it came.', 'June 31, 2024', 3, 'June 2024 has 30 days'],
    ['the 31st of April', '31st of April', 4, 'April has 30 days'],
    ['on 0 May', '0 May', 3, 'May has 31 days'],
    ['on 2024-06-31', '2024-06-31', 3, 'June 2024 has 30 days'],
    ['on 2024-13-01', '2024-13-01', 3, 'a year has 12 months'],
    ['on 2024-06-00', '2024-06-00', 3, 'June 2024 has 30 days'],
    ['On 30 and 31 June 2024 it', '30 and 31 June 2024', 3, 'June 2024 has 30 days'],
    ['On June 30 and 31 it', 'June 30 and 31', 3, 'June has 30 days'],
    ['from 28–31 September', '28–31 September', 5, 'September has 30 days'],
  ])('finds what %j holds', (text, date, index, limit) => {
    expect(found(text)).toEqual([[date, index, limit]]);
  });

  it('finds several, in order', () => {
    expect(found('2024-02-30, June 31; 31 June, 31 and 32 June, June 30, 31 July').map(([date]) => date)).toEqual([
      '2024-02-30',
      'June 31',
      '31 June',
      '31 and 32 June',
    ]);
  });

  it.each([
    'On 29 February it came, on 31 May 2024, 29 February 2024 and 2024-02-29.',
    'In June 45 ships came, in June 2024 more, and June 31,000.',
    'At 12:31 June began; 10,031 June days; 2.31 June; 31 Junes.',
    'From 30 June to 31 July, 30 June–2 July, and 18, 19 and 20 June.',
    'Page 1-2024-06-311 and 2024-06-3.',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is quick with long lists of days', () => {
    const before = performance.now();
    wrongDates('31, '.repeat(2500));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
