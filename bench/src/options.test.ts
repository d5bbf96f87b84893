import { expect, test } from 'vitest';
import { readOptions } from './options';

test('five rounds of every page, and of fifty steps, unless told otherwise', () => {
  expect(readOptions([])).toEqual({ rounds: 5, steps: 50, only: [], load: false });
  expect(readOptions(['--', '--rounds', '2', '--steps=500', '--only', 'stills,scrollama'])).toEqual({
    rounds: 2,
    steps: 500,
    only: ['stills', 'scrollama'],
    load: false,
  });
});

test('loading alone is that of the product and of two others, unless others are named', () => {
  expect(readOptions(['--load'])).toMatchObject({ load: true, only: ['proscenium', 'scrollama', 'stills'] });
  expect(readOptions(['--only', 'stills', '--load']).only).toEqual(['stills']);
});

test('what cannot be meant is refused, with what can', () => {
  expect(() => readOptions(['--steps', '7'])).toThrow('5, 50 or 500');
  expect(() => readOptions(['--rounds', 'many'])).toThrow('whole number');
  expect(() => readOptions(['--fast'])).toThrow('--fast');
});
