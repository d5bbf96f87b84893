import { style } from '@vanilla-extract/css';
import { unmarked } from '../../theme/page.css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

/** Ruled rows, all one weight: a denial looks like the claim it denies. */
export const root = style({
  ...unmarked,
  marginBlockStart: space.pair,
  borderBlockEnd: `${vars.ruleWidth} solid ${vars.rule}`,
});
export const row = style({
  borderBlockStart: `${vars.ruleWidth} solid ${vars.rule}`,
  paddingBlock: '6px 8px',
  breakInside: 'avoid',
});
export const said = style({ lineHeight: 1.25, marginBlockStart: '1px' });
export const qualifier = style({ ...type.note, color: vars.ink2, marginBlockStart: '3px' });
