import { globalStyle, style } from '@vanilla-extract/css';
import { screenOnly, type, vars } from '../../theme';

export const said = style({
  ...type.body,
  lineHeight: 1.3,
  marginBlock: '2px 6px',
  '@media': { print: { fontSize: 'inherit' } },
});
/** As heavy as the claim: a denial stands in the same view. */
export const opposed = style({
  marginBlockStart: '6px',
  paddingBlockStart: '6px',
  borderBlockStart: `1px solid ${vars.hairline}`,
});
globalStyle(`${opposed} time`, { whiteSpace: 'nowrap' });
/** Its target is 24 px high. */
export const share = style({ ...screenOnly, marginBlockStart: '6px', paddingBlock: '4px' });
export const head = style({ color: vars.ink2, marginBlockEnd: '2.25px' });
