import { style } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { widePane } from '../../theme/page.css';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style([
  widePane,
  {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: space.block,
    paddingBlock: `20px ${space.step}`,
    '@media': {
      [media.columns]: { paddingBlockStart: space.block },
      [media.print]: { display: 'block', paddingBlockEnd: 0 },
    },
  },
]);
/** Where the line of the story ends: the last stroke of it. */
export const stroke = style({
  inlineSize: '22px',
  blockSize: '5px',
  marginBlockEnd: '14px',
  backgroundColor: vars.line,
  '@media': { [media.columns]: { marginBlockEnd: space.line }, [media.forced]: { forcedColorAdjust: 'none' } },
});
export const asOf = style({ ...type.slug, color: vars.ink2, marginBlockEnd: '5px' });
export const heading = style({ ...type.h2, maxInlineSize: '14em' });
/** Sources and method: apart from what is told. */
export const apparatus = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  rowGap: space.line,
  paddingBlockStart: space.line,
  borderBlockStart: `1px solid ${vars.hairline}`,
});
