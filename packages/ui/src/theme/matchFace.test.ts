import { expect, test } from 'vitest';
import { matchFace } from './matchFace';

test('a fallback half as wide is doubled, and its line box stays that of the web font', () => {
  expect(matchFace({ ascent: 1, descent: 0.3, width: 0.5 }, 0.25)).toEqual({
    sizeAdjust: '200%',
    ascentOverride: '50%',
    descentOverride: '15%',
    lineGapOverride: '0%',
  });
});
