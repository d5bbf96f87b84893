import { style } from '@vanilla-extract/css';
import { space } from '../../theme/space';
import { fullLastLine, type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const text = style({
  ...type.plain,
  maxInlineSize: '42em',
  color: vars.ink2,
  ...fullLastLine,
  selectors: { '& ~ &': { marginBlockStart: space.unit } },
});
