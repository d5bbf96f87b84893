import { style } from '@vanilla-extract/css';
import { ruledRow, unmarked } from '../../theme/page.css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style({ ...unmarked, maxInlineSize: '52rem' });
export const row = style({
  paddingBlock: `${space.pair} ${space.line}`,
  ...ruledRow,
});
export const dateline = style({ ...type.slug, color: vars.ink2, marginBlockEnd: '5px' });
export const title = style({ ...type.h2 });
export const link = style({ textDecorationThickness: '3px', textUnderlineOffset: '.14em' });
export const dek = style({ ...type.dek, maxInlineSize: '30em', marginBlockStart: space.unit });
export const meta = style({
  ...type.note,
  color: vars.ink2,
  marginBlockStart: space.unit,
  '@media': { [media.print]: { display: 'none' } },
});
