import { style } from '@vanilla-extract/css';
import { unmarked } from '../../theme/page.css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const head = style({ ...type.h3, marginBlockEnd: space.unit });
export const list = style({ ...unmarked, maxInlineSize: '46rem' });
export const row = style({
  paddingBlock: '9px',
  borderBlockStart: `${vars.ruleWidth} solid ${vars.rule}`,
  breakInside: 'avoid',
  '@media': {
    [media.columns]: {
      display: 'grid',
      gridTemplateColumns: '11rem minmax(0, 1fr)',
      columnGap: space.line,
      alignItems: 'baseline',
    },
  },
});
export const date = style({ ...type.slug, color: vars.ink2 });
