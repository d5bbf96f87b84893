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
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: '10px',
  lineHeight: 1.25,
  breakInside: 'avoid',
  '@media': { [media.side]: { columnGap: '16px' } },
});
/** Across a disc: room for its number, also where text comes out larger than asked; what one of the two units misses, the other shows. */
const across = (px: number) => `max(${px}px, 1.4em, 2.2ch)`;
/** The same disc as on the map. */
export const disc = style({
  inlineSize: across(19),
  blockSize: across(19),
  marginBlockStart: '2px',
  border: `1px solid ${vars.ink}`,
  borderRadius: '50%',
  backgroundColor: vars.ink,
  color: vars.pane,
  fontFamily: sans,
  fontWeight: 800,
  fontSize: '13px',
  lineHeight: `calc(${across(19)} - 2px)`,
  textAlign: 'center',
  '@media': {
    [media.side]: {
      inlineSize: across(26),
      blockSize: across(26),
      marginBlockStart: 0,
      lineHeight: `calc(${across(26)} - 2px)`,
      fontSize: '15px',
    },
    [media.print]: { backgroundColor: vars.pane, color: vars.ink },
  },
});
export const meta = style({ ...type.note, color: vars.ink2, display: 'inline-block' });
