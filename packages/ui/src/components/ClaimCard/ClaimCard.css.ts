import { globalStyle, style } from '@vanilla-extract/css';
import { serif } from '../../theme/fonts.css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const said = style({
  ...type.body,
  fontFamily: serif,
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
export const share = style({
  marginBlockStart: '6px',
  paddingBlock: '4px',
  '@media': { print: { display: 'none' } },
});
export const head = style({ color: vars.ink2, marginBlockEnd: `calc(${space.unit} / 4)` });
