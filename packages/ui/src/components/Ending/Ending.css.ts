import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { dateline, fullLastLine, media, ruledRow, space, type, unmarked, vars, widePane } from '../../theme';

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

const rule = style({ borderBlockStart: `3px solid ${vars.ink}`, paddingBlockStart: '9px', maxInlineSize: '46rem' });
/** The line grammar as a rule; same weight, same width. */
export const rules = styleVariants({ solid: 'solid', dotted: 'dotted' } as const, (line) => [
  rule,
  { borderBlockStartStyle: line },
]);
export const head = style({ ...type.h3, marginBlockEnd: '14px' });
export const text = style({
  ...fullLastLine,
  selectors: { '& ~ &': { marginBlockStart: '10px' } },
  '@media': { [media.side]: { lineHeight: 1.5, selectors: { '& ~ &': { marginBlockStart: space.pair } } } },
});

export const sinceHead = style({ ...type.h3, marginBlockEnd: space.unit });
export const since = style({ ...unmarked, maxInlineSize: '46rem' });
export const sinceRow = style({
  ...ruledRow,
  paddingBlock: '9px',
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
export const sinceDate = style({ ...type.slug, color: vars.ink2 });

export const correctionsHead = style({ ...type.h3, marginBlockEnd: '6px' });
export const correctedOn = style({ fontWeight: 600, color: vars.ink });
/** Corrections and method. */
export const small = style({
  ...type.plain,
  maxInlineSize: '42em',
  color: vars.ink2,
  ...fullLastLine,
  selectors: { '& ~ &': { marginBlockStart: space.unit } },
});
