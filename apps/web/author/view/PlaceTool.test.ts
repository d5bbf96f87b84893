import { expect, test } from 'vitest';
import { formatPlace, nearestPlace } from './PlaceTool';

const pyongyang = { id: 'pyongyang', name: 'Pyongyang', lat: 39.03, lon: 125.75 };
const seoul = { id: 'seoul', name: 'Seoul', lat: 37.57, lon: 126.98 };

test('a place has no more decimals than the map can tell, and no fewer than two', () => {
  const place = { lat: 39.0312, lon: 125.74999 };
  expect(formatPlace(place, 20)).toBe('{ lat: 39.03, lon: 125.75 }');
  expect(formatPlace(place, 0.2)).toBe('{ lat: 39.031, lon: 125.750 }');
  expect(formatPlace(place, 0.0001)).toBe('{ lat: 39.0312, lon: 125.7500 }');
});

test('there is no minus nought', () => {
  expect(formatPlace({ lat: -0.001, lon: -12.5 }, 20)).toBe('{ lat: 0.00, lon: -12.50 }');
});

test('the nearest place is named with its distance', () => {
  const found = nearestPlace({ pyongyang, seoul }, { lat: 37.6, lon: 127 });
  expect(found).toMatchObject({ id: 'seoul', name: 'Seoul' });
  expect(found?.km).toBeCloseTo(3.8, 1);
  expect(nearestPlace({}, pyongyang)).toBeNull();
});
