import { style } from '@vanilla-extract/css';
import { unmarked } from '../../theme/page.css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { sans } from '../../theme/fonts.css';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style({ ...unmarked, display: 'grid', rowGap: space.unit, marginBlockStart: space.pair });
export const row = style({
  display: 'grid',
  gridTemplateColumns: '19px minmax(0, 1fr)',
  columnGap: '10px',
  lineHeight: 1.25,
  breakInside: 'avoid',
  '@media': { [media.side]: { gridTemplateColumns: '26px minmax(0, 1fr)', columnGap: '16px' } },
});
/** The same disc as on the map. */
export const disc = style({
  inlineSize: '19px',
  blockSize: '19px',
  marginBlockStart: '2px',
  border: `1px solid ${vars.ink}`,
  borderRadius: '50%',
  backgroundColor: vars.ink,
  color: vars.pane,
  fontFamily: sans,
  fontWeight: 800,
  fontSize: '13px',
  lineHeight: '17px',
  textAlign: 'center',
  '@media': {
    [media.side]: { inlineSize: '26px', blockSize: '26px', marginBlockStart: 0, lineHeight: '24px', fontSize: '15px' },
    [media.print]: { backgroundColor: vars.pane, color: vars.ink },
  },
});
export const meta = style({ ...type.note, color: vars.ink2, whiteSpace: 'nowrap' });
