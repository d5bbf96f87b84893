import { expect, test } from 'vitest';
import { labelsOf } from './keyframes';

test('keyframes are numbered like their beats, with letters where a beat has several', () => {
  expect(labelsOf([0, 1, 1, 1, 2].map((beat) => ({ beat })))).toEqual(['1', '2a', '2b', '2c', '3']);
});
