import { style, styleVariants } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { fullLastLine, type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space.block,
  '@media': {
    [media.columns]: { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: 'clamp(27px, 3.75vw, 54px)' },
  },
});
const column = style({ borderBlockStart: `3px solid ${vars.ink}`, paddingBlockStart: '9px' });
/** The line grammar as a rule: solid, dashed, dotted; same weight, same width. */
export const columns = styleVariants({ known: 'solid', claimed: 'dashed', notKnown: 'dotted' } as const, (line) => [
  column,
  { borderBlockStartStyle: line },
]);
export const head = style({ ...type.h3 });
export const sub = style({ ...type.note, color: vars.ink2, marginBlockEnd: '14px' });
export const text = style({
  ...fullLastLine,
  selectors: { '& + &': { marginBlockStart: '10px' } },
  '@media': { [media.side]: { lineHeight: 1.5, selectors: { '& + &': { marginBlockStart: space.pair } } } },
});
