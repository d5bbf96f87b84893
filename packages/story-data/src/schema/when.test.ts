import { expect, it } from 'vitest';
import { spanOf } from './when';

const MINUTE = 60_000;

it('spans what a time may mean', () => {
  const year = spanOf({ precision: 'year', year: '2024' });
  const day = spanOf({ precision: 'day', date: '2024-06-19', zone: '+09:00' });
  const minute = { precision: 'minute', date: '2024-06-19', time: '00:10', about: false, zone: '+09:00' } as const;
  expect(year.last - year.first).toBe((366 * 24 * 60 - 1) * MINUTE);
  expect(day.last - day.first).toBe((24 * 60 - 1) * MINUTE);
  expect(spanOf(minute).first - day.first).toBe(10 * MINUTE);
  expect(spanOf(minute).last).toBe(spanOf(minute).first);
  expect(spanOf({ ...minute, zone: '-08:00' }).first - spanOf(minute).first).toBe(17 * 60 * MINUTE);
});

it('takes the first and the last of several accounts', () => {
  const account = { about: false, text: 'at', by: 'TASS', kind: 'landing' as const, sources: [] };
  const accounts = ['02:45', '02:22', '03:00'].map((time) => ({ ...account, time }));
  const { first, last } = spanOf({ precision: 'accounts', date: '2024-06-19', zone: '+09:00', accounts });
  expect(last - first).toBe(38 * MINUTE);
});
