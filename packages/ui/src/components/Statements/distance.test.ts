import { expect, test } from 'vitest';
import { distanceKm, roundKm } from './distance';

const pyongyang = { lat: 39.03, lon: 125.75 };

test.each([
  ['Seoul', { lat: 37.57, lon: 126.98 }, 195],
  ['Beijing', { lat: 39.9, lon: 116.4 }, 810],
  ['Tokyo', { lat: 35.68, lon: 139.69 }, 1290],
  ['Washington', { lat: 38.9, lon: -77.04 }, 11040],
])('Pyongyang to %s', (_name, place, km) => {
  expect(roundKm(distanceKm(pyongyang, place))).toBe(km);
});

test('a quarter of a meridian, and the other side of the earth', () => {
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo((Math.PI / 2) * 6371.0088, 6);
  expect(distanceKm({ lat: 10, lon: 20 }, { lat: -10, lon: -160 })).toBeCloseTo(Math.PI * 6371.0088, 3);
});

test('rounding is finer near by', () => {
  expect([roundKm(497.4), roundKm(502), roundKm(2)]).toEqual([495, 500, 0]);
});
