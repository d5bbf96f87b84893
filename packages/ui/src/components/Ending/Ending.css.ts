import { globalStyle, style } from '@vanilla-extract/css';
import { dateline, media, space, type, vars, widePane } from '../../theme';

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
export const asOf = style(dateline);
export const heading = style({ ...type.h2, maxInlineSize: '14em' });
/** Side by side where there is room. */
export const notes = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space.block,
  '@media': {
    [media.columns]: {
      gridTemplateColumns: 'repeat(auto-fit, minmax(18rem, 1fr))',
      columnGap: 'clamp(27px, 3.75vw, 54px)',
    },
  },
});
/** Who says what, sources and method: apart from what is told, each folded under a hairline. */
export const apparatus = style({ borderBlockEnd: `1px solid ${vars.hairline}` });
globalStyle(`${apparatus} > *`, { borderBlockStart: `1px solid ${vars.hairline}` });
