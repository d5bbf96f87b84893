import { expect, test } from 'vitest';
import { heightOf } from './height';

const parts = { art: 228, text: 210, foot: 60, nav: 52 };

test('stacked parts add up', () => {
  expect(heightOf('stacked', parts)).toBe(550);
  expect(heightOf('', parts)).toBe(550);
});

test('what stands beside another counts where it is the taller', () => {
  expect(heightOf('strip', parts)).toBe(228 + 210 + 52);
  expect(heightOf('strip', { ...parts, foot: 300 })).toBe(300 + 210 + 52);
  expect(heightOf('beside', parts)).toBe(228 + 60 + 52);
  expect(heightOf('beside', { ...parts, text: 400.2 })).toBe(453);
});

test('no frame asks for more, or less, than a page around it would give', () => {
  expect(heightOf('stacked', { ...parts, text: 1e6 })).toBe(4000);
  expect(heightOf('stacked', { art: 0, text: 0, foot: 0, nav: 0 })).toBe(100);
});
