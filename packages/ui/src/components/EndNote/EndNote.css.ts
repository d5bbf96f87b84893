import { style, styleVariants } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { fullLastLine, type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

const rule = style({ borderBlockStart: `3px solid ${vars.ink}`, paddingBlockStart: '9px', maxInlineSize: '46rem' });
/** The line grammar as a rule; same weight, same width. */
export const rules = styleVariants({ solid: 'solid', dotted: 'dotted' } as const, (line) => [
  rule,
  { borderBlockStartStyle: line },
]);
export const head = style({ ...type.h3, marginBlockEnd: '14px' });
export const text = style({
  ...fullLastLine,
  selectors: { '& ~ &': { marginBlockStart: '10px' } },
  '@media': { [media.side]: { lineHeight: 1.5, selectors: { '& ~ &': { marginBlockStart: space.pair } } } },
});
