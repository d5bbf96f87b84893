import { style } from '@vanilla-extract/css';
import { quietLink, unmarked } from '../../theme/page.css';
import { comesOutAs } from '../../theme/enlarged.css';
import { geometry } from '../../theme/geometry.css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { fullLastLine, type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

/** A step's own sources, folded. */
export const ofStep = style({
  ...type.note,
  color: vars.ink2,
  paddingInlineStart: geometry.margin,
  paddingInlineEnd: geometry.marginEnd,
  backgroundColor: vars.pane,
});
export const ofStepHead = style({ fontWeight: 600 });
/** In one line; every target in it is 24 px high at least. */
export const entries = style({
  ...unmarked,
  lineHeight: `max(24px, 1.15 * ${comesOutAs})`,
  paddingBlockEnd: space.unit,
  ...fullLastLine,
});
export const entry = style({ display: 'inline' });
/** Its target is 24 px wide at least; the line is 24 px high. */
export const back = style({
  position: 'relative',
  fontWeight: 600,
  color: 'inherit',
  textDecorationLine: 'none',
  selectors: {
    '&::after': {
      content: '""',
      position: 'absolute',
      insetBlock: '-3px',
      insetInlineStart: 'calc(50% - 12px)',
      inlineSize: '24px',
    },
    '&:hover': { textDecorationLine: 'underline' },
  },
});
/** Outside addresses. */
export const away = style(quietLink);

export const list = style({
  ...type.note,
  ...unmarked,
  color: vars.ink2,
  columnGap: space.block,
  '@media': { [media.side]: { columns: 2 } },
});
export const row = style({
  display: 'grid',
  gridTemplateColumns: '2.1em minmax(0, 1fr)',
  paddingBlock: '2px 5px',
  breakInside: 'avoid',
});
/** Figures one below the other: the one place for tabular ones. */
export const number = style({ fontVariantNumeric: 'tabular-nums' });
export const publisher = style({ fontWeight: 600 });
export const address = style({
  display: 'none',
  '@media': { [media.print]: { display: 'inline', overflowWrap: 'anywhere' } },
});
