import { globalStyle, style } from '@vanilla-extract/css';
import { fullLastLine, geometry, media, quietLink, smallPrint, space, target, unmarked, vars } from '../../theme';
import { comesOutAs } from '../../theme/enlarged.css';

/** A step's own sources, folded. */
export const ofStep = style({
  ...smallPrint,
  paddingInlineStart: geometry.margin,
  paddingInlineEnd: geometry.marginEnd,
  backgroundColor: vars.pane,
});
export const ofStepHead = style({ fontWeight: 600 });
/** In one line; every target in it is 24 px high at least. */
export const entries = style({
  ...unmarked,
  ...fullLastLine,
  lineHeight: `max(24px, 1.15 * ${comesOutAs})`,
  paddingBlockEnd: space.unit,
});
// Rows have no names of their own: a story has a hundred of them.
globalStyle(`${entries} > li`, { display: 'inline' });
const away = `${entries} a:not(:first-child)`;
globalStyle(away, quietLink);
globalStyle(`${away}:hover`, { textDecorationColor: 'currentColor' });
// Back to the text; the line is 24 px high.
const back = `${entries} a:first-child`;
globalStyle(back, { position: 'relative', fontWeight: 600, color: 'inherit', textDecorationLine: 'none' });
globalStyle(`${back}::after`, { ...target, insetBlock: '-3px' });
globalStyle(`${back}:hover`, { textDecorationLine: 'underline' });

export const list = style({
  ...smallPrint,
  ...unmarked,
  columnGap: space.block,
  '@media': { [media.side]: { columns: 2 } },
});
globalStyle(`${list} > li`, {
  display: 'grid',
  gridTemplateColumns: '2.1em minmax(0, 1fr)',
  paddingBlock: '2px 5px',
  breakInside: 'avoid',
});
// Figures one below the other: the one place for tabular ones.
globalStyle(`${list} > li > span:first-child`, { fontVariantNumeric: 'tabular-nums' });
globalStyle(`${list} a`, { fontWeight: 600 });
// The address, on paper.
globalStyle(`${list} span > span`, {
  display: 'none',
  '@media': { [media.print]: { display: 'inline', overflowWrap: 'anywhere' } },
});
