import { style } from '@vanilla-extract/css';
import { quietLink, ruledList, ruledRow } from '../../theme/page.css';
import { media } from '../../theme/media';
import { space } from '../../theme/space';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

/** Claims of two steps stand side by side where there is room; a row is never torn. */
export const groups = style({ columnGap: space.block, '@media': { [media.side]: { columns: 2 } } });
export const group = style({ selectors: { '& + &': { marginBlockStart: space.line } } });
export const step = style({ ...type.slug, margin: 0, marginBlockEnd: '6px', breakAfter: 'avoid' });
export const stepLink = style({
  ...quietLink,
  color: vars.ink2,
  selectors: { '&:hover': { color: vars.ink, textDecorationColor: 'currentColor' } },
});
export const rows = style(ruledList);
export const row = style({
  ...ruledRow,
  paddingBlock: '6px 8px',
  breakInside: 'avoid',
  // Where a link has led: the line of the story beside the row.
  selectors: { '&:target': { borderInlineStart: `5px solid ${vars.line}`, paddingInlineStart: space.unit } },
});
/** The other side of a row: who denies it, or whom it denies. */
export const against = style({ ...type.note, color: vars.ink2, marginBlockStart: '3px' });
/** In a line of its own; its target is 24 px high. */
export const other = style({
  display: 'block',
  inlineSize: 'fit-content',
  minBlockSize: '24px',
  ...quietLink,
  selectors: { '&:hover': { color: vars.ink, textDecorationColor: 'currentColor' } },
});
