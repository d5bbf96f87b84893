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

/** Height of the rail; a target of 44 px. */
export const railHeight = '44px';
/** The rail under the stage of a phone held sideways, where every pixel of height counts. */
export const railHeightSplit = '40px';
