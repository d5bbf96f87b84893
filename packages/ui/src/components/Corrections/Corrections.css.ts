import { style } from '@vanilla-extract/css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const head = style({ ...type.h3, marginBlockEnd: '6px' });
export const text = style({
  ...type.plain,
  maxInlineSize: '42em',
  color: vars.ink2,
  selectors: { '& ~ &': { marginBlockStart: space.unit } },
});
export const date = style({ fontWeight: 600, color: vars.ink });
