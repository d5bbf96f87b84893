import { describe, expect, it } from 'vitest';
import type { When } from '../schema/when';
import { formatWhen } from './formatWhen';

const day = { precision: 'day', date: '2024-06-19' } as const;
const minute = { precision: 'minute', date: '2024-06-19', time: '13:50', about: false, zone: '+09:00' } as const;
const account = { about: false, text: '', by: 'TASS', kind: 'landing' as const, sources: [] };

const CASES: [words: string, when: When][] = [
  ['2024', { precision: 'year', year: '2024' }],
  ['19 June 2024', day],
  ['19 June 2024, before dawn', { ...day, text: 'before dawn' }],
  ['19 June 2024, 13:50 UTC+9', minute],
  ['19 June 2024, about 13:50 UTC+9', { ...minute, about: true }],
  ['19 June 2024, after lunch', { ...minute, text: 'after lunch' }],
  ['19 June 2024, 13:50 to 15:20 UTC+9', { precision: 'range', from: minute, to: { ...minute, time: '15:20' } }],
  ['18 June 2024 to 19 June 2024', { precision: 'range', from: { ...day, date: '2024-06-18' }, to: day }],
  [
    '19 June 2024, 13:50 UTC+9 to 19 June 2024, 13:50 UTC+8',
    { precision: 'range', from: minute, to: { ...minute, zone: '+08:00' } },
  ],
  [
    '19 June 2024, 02:22 to 03:00 UTC+9, accounts differ',
    {
      precision: 'accounts',
      date: '2024-06-19',
      zone: '+09:00',
      accounts: [
        { ...account, time: '03:00' },
        { ...account, time: '02:22' },
        { ...account, time: '03:10', kind: 'post' },
      ],
    },
  ],
  [
    '19 June 2024, 02:22 UTC+9',
    { precision: 'accounts', date: '2024-06-19', zone: '+09:00', accounts: [{ ...account, time: '02:22' }] },
  ],
];

describe('formatWhen', () => {
  it.each(CASES)('writes %s', (words, when) => {
    expect(formatWhen(when)).toBe(words);
  });
});
