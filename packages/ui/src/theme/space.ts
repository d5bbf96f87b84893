/** Spacing in steps of 9 px, a third of the 27 px line of body text. `line` separates beats, `step` stands before a new step. */
export const space = { unit: '9px', pair: '18px', line: '27px', block: '54px', step: '108px' } as const;
