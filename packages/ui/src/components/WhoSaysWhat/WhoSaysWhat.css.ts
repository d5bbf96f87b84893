import { globalStyle, style } from '@vanilla-extract/css';
import { control, media, ruledList, space, type, vars } from '../../theme';

/** Claims of two steps stand side by side where there is room; a row is never torn. */
export const groups = style({ columnGap: space.block, '@media': { [media.side]: { columns: 2 } } });
export const group = style({ selectors: { '& + &': { marginBlockStart: space.line } } });
export const step = style({ ...type.slug, margin: 0, marginBlockEnd: '6px', breakAfter: 'avoid' });
export const stepLink = style({ ...control, color: vars.ink2 });
export const rows = style(ruledList);
// Where a link has led: the line of the story beside the row.
globalStyle(`${rows} > :target`, { borderInlineStart: `5px solid ${vars.line}`, paddingInlineStart: space.unit });
/** In a line of its own; its target is 24 px high. */
export const other = style({ ...control, display: 'block', inlineSize: 'fit-content', minBlockSize: '24px' });
