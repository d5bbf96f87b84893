import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { claimSchema, sourceSchema } from './claim';
import { dateSchema, daySchema, stampSchema, timeSchema, zoneSchema } from './date';
import { idSchema } from './id';
import { placeSchema } from './place';
import { progressSchema } from './scene';
import { beatSettingsSchema, stepSettingsSchema } from './stepSettings';
import { addressSchema, lineSchema, paragraphSchema } from './text';
import { whenSchema } from './when';

const CASES: [name: string, schema: z.ZodType, taken: unknown[], refused: unknown[]][] = [
  ['idSchema', idSchema, ['a', 'kbs-arrival', '38-north'], ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'é']],
  ['lineSchema', lineSchema, ['a', ' two words '], ['', ' ', 'a\nb', 'a *b*', 1, null]],
  ['paragraphSchema', paragraphSchema, ['a *b*[^c]'], ['', 'a\nb', 1]],
  [
    'dateSchema',
    dateSchema,
    ['2024', '2024-06', '2024-02-29'],
    ['24', '2024-6', '2023-02-29', '2024-13', '2024-06-19T00:00', 2024],
  ],
  ['daySchema', daySchema, ['2024-06-19'], ['2024-06', '2024-06-31']],
  ['timeSchema', timeSchema, ['00:00', '23:59'], ['24:00', '9:30', '12:60', '12:00:00']],
  ['zoneSchema', zoneSchema, ['+09:00', '-03:30', '+00:00', '+14:00'], ['Z', '9', '+9:00', '+15:00', '+09:60']],
  [
    'stampSchema',
    stampSchema,
    ['2026-11-24T12:00+00:00'],
    ['2026-11-24', '2026-11-24T12:00', '2026-11-24T12:00Z', '2026-02-30T12:00+00:00'],
  ],
  [
    'addressSchema',
    addressSchema,
    ['https://example.org/a?b=c'],
    ['http://example.org', '//example.org', '/a', 'https://', 'https://a b', 'https://me:pw@example.org', 'data:,'],
  ],
  [
    'placeSchema',
    placeSchema,
    [{ name: 'A', lat: -90, lon: 180 }],
    [
      { name: 'A', lat: 90.1, lon: 0 },
      { name: 'A', lat: 0, lon: -180.1 },
      { name: 'A', lat: Number.NaN, lon: 0 },
    ],
  ],
  ['progressSchema', progressSchema, [0, 0.5, 1], [-0.1, 1.1, Number.NaN, '0.5']],
];

describe.each(CASES)('%s', (_, schema, taken, refused) => {
  it.each(taken)('takes %j', (value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });

  it.each(refused)('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('defaults', () => {
  it('of a source: not state media, not weak, date shown', () => {
    const source = { publisher: 'P', title: 'T', date: '2024', url: 'https://example.org/' };
    expect(sourceSchema.parse(source)).toEqual({ ...source, state: false, weak: false, shown: true });
  });

  it('of a claim: it denies nothing', () => {
    const claim = { by: 'A', on: '2024', said: 'B', standing: 'claimed', sources: ['a'] };
    expect(claimSchema.parse(claim)).toEqual({ ...claim, denies: [] });
  });

  it('of a beat: nothing prints under it, and ground and keyframes are left to the step', () => {
    expect(beatSettingsSchema.parse({})).toEqual({ ledger: [], statements: false });
  });

  it('of a step: no picture, the poster at its end', () => {
    expect(stepSettingsSchema.parse({ rail: 'A', dateline: 'B', when: { year: '2024' } })).toEqual({
      rail: 'A',
      dateline: 'B',
      when: { precision: 'year', year: '2024' },
      poster: 1,
      claims: {},
      statements: [],
      beats: {},
      scene: [],
    });
  });
});

describe('whenSchema', () => {
  const day = { date: '2024-06-19' };

  it.each([
    ['year', { year: '2024' }],
    ['day', day],
    ['minute', { ...day, time: '13:50', zone: '+09:00' }],
    [
      'accounts',
      { ...day, zone: '+09:00', accounts: [{ time: '02:22', text: 'a', by: 'b', kind: 'post', sources: ['c'] }] },
    ],
    ['range', { from: { year: '2023' }, to: day }],
  ])('tells the precision: %s', (precision, when) => {
    expect(whenSchema.parse(when).precision).toBe(precision);
  });

  it('takes a range within its own precision, and compares over zones', () => {
    const ends = (from: object, to: object) => whenSchema.safeParse({ from, to }).success;
    expect(ends(day, { year: '2024' })).toBe(true);
    expect(ends({ year: '2024' }, day)).toBe(true);
    expect(ends(day, { year: '2023' })).toBe(false);
    const noon = { ...day, time: '12:00' };
    expect(ends({ ...noon, zone: '+09:00' }, { ...noon, zone: '+02:00' })).toBe(true);
    expect(ends({ ...noon, zone: '+02:00' }, { ...noon, zone: '+09:00' })).toBe(false);
  });
});
