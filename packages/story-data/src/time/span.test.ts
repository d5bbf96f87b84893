import { describe, expect, it } from 'vitest';
import { compareStamps, earliest, latest, zoneMinutes } from './span';

describe('earliest and latest', () => {
  it('span what a time may mean', () => {
    const year = { precision: 'year', year: '2024' } as const;
    const day = { precision: 'day', date: '2024-06-19', zone: '+09:00' } as const;
    const minute = { precision: 'minute', date: '2024-06-19', time: '00:10', about: false, zone: '+09:00' } as const;
    expect(latest(year) - earliest(year)).toBe(366 * 24 * 60 - 1);
    expect(latest(day) - earliest(day)).toBe(24 * 60 - 1);
    expect(earliest(minute) - earliest(day)).toBe(10);
    expect(latest(minute)).toBe(earliest(minute));
  });

  it('take the first and the last of several accounts', () => {
    const account = { about: false, text: 'at', by: 'TASS', kind: 'landing' as const, sources: [] };
    const times = ['02:45', '02:22', '03:00'].map((time) => ({ ...account, time }));
    const when = { precision: 'accounts', date: '2024-06-19', zone: '+09:00', accounts: times } as const;
    expect(latest(when) - earliest(when)).toBe(38);
  });

  it('compare over zones', () => {
    const noon = { precision: 'minute', date: '2024-06-19', time: '12:00', about: false } as const;
    expect(earliest({ ...noon, zone: '-08:00' }) - earliest({ ...noon, zone: '+09:00' })).toBe(17 * 60);
  });
});

describe('compareStamps', () => {
  it('orders moments, whatever their zones', () => {
    expect(compareStamps('2026-11-24T12:00+09:00', '2026-11-24T03:00+00:00')).toBe(0);
    expect(compareStamps('2026-11-24T12:00+09:00', '2026-11-24T12:00-08:00')).toBeLessThan(0);
  });
});

describe('zoneMinutes', () => {
  it.each([
    ['+09:00', 540],
    ['-03:30', -210],
    [undefined, 0],
  ])('of %s is %s', (zone, minutes) => {
    expect(zoneMinutes(zone)).toBe(minutes);
  });
});
