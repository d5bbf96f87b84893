import { style } from '@vanilla-extract/css';
import { unmarked } from '../../theme/page.css';
import { vars } from '../../theme/vars.css';

export const list = style({ ...unmarked, color: vars.ink2 });
/** The names of two sources lie 24 px apart at least. */
export const row = style({ paddingBlock: '3px' });
export const publisher = style({
  color: vars.ink,
  textDecorationThickness: '1px',
  textDecorationColor: vars.ink2,
});
