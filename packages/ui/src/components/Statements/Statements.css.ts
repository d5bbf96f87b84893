import { style } from '@vanilla-extract/css';
import { media, sans, smallPrint, space, unmarked, vars } from '../../theme';

export const root = style({ ...unmarked, display: 'grid', rowGap: space.unit, marginBlockStart: space.pair });
export const row = style({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  columnGap: '10px',
  lineHeight: 1.25,
  breakInside: 'avoid',
  '@media': { [media.side]: { columnGap: '16px' } },
});
/** A disc as wide as asked, or with room for its number where text comes out larger; what one of the two units misses, the other shows. */
const across = (px: number) => {
  const size = `max(${px}px, 1.4em, 2.2ch)`;
  return { inlineSize: size, blockSize: size, lineHeight: `calc(${size} - 2px)` };
};
/** The same disc as on the map. */
export const disc = style({
  ...across(19),
  marginBlockStart: '2px',
  border: `1px solid ${vars.ink}`,
  borderRadius: '50%',
  backgroundColor: vars.ink,
  color: vars.pane,
  fontFamily: sans,
  fontWeight: 800,
  fontSize: '13px',
  textAlign: 'center',
  '@media': {
    [media.side]: { ...across(26), marginBlockStart: 0, fontSize: '15px' },
    [media.print]: { backgroundColor: vars.pane, color: vars.ink },
  },
});
export const meta = style({ ...smallPrint, display: 'inline-block' });
