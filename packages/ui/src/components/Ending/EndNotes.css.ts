import { style, styleVariants } from '@vanilla-extract/css';
import { fullLastLine, media, ruledRow, space, type, unmarked, vars } from '../../theme';

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
