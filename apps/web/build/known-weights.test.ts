import { expect, test } from 'vitest';
import { change } from './known-weights';

test('a change is said with its sign, none is not said', () => {
  expect([change(1200, 100), change(1, 1201), change(7, 7), change(7, undefined)]).toEqual([
    '+1,100',
    '-1,200',
    '',
    'new',
  ]);
});
