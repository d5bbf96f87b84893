import { expect, test } from 'vitest';
import { matchFace } from './fallbackMetrics';

test('a fallback half as wide is doubled, and its line box stays that of the web font', () => {
  const web = { ascent: 1, descent: 0.3, lineGap: 0, width: 0.5 };
  expect(matchFace(web, 0.25)).toEqual({
    sizeAdjust: '200%',
    ascentOverride: '50%',
    descentOverride: '15%',
    lineGapOverride: '0%',
  });
});
