import { describe, expect, it } from 'vitest';
import { beatKeyframes } from './keyframes';

describe('beatKeyframes', () => {
  it('spreads beats evenly over the step', () => {
    expect(beatKeyframes(5, 0.3, {})).toEqual([[0], [0.25], [0.5], [0.75], [1]]);
  });

  it('puts the only beat at the poster', () => {
    expect(beatKeyframes(1, 0.3, {})).toEqual([[0.3]]);
  });

  it('takes what a beat names for itself', () => {
    const settings = { 2: { ledger: [], statements: false, at: [0.4, 0.6] } };
    expect(beatKeyframes(3, 1, settings)).toEqual([[0], [0.4, 0.6], [1]]);
  });
});
