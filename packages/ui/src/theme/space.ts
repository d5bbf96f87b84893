/**
 * Spacing in steps of 9 px, a third of the 27 px line of body text. `space.line` separates beats, `space.step` stands
 * before a new step.
 */
export const space = {
  unit: '9px',
  pair: '18px',
  line: '27px',
  block: '54px',
  step: '108px',
} as const;
