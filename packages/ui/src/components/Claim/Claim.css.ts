import { globalStyle, style, styleVariants } from '@vanilla-extract/css';
import { lineOf, ruledList, ruledRow, smallPrint, space, vars } from '../../theme';

/** Rows all of one weight: a denial looks like the claim it denies. */
export const ledger = style({ ...ruledList, marginBlockStart: space.pair });
export const row = style({ ...ruledRow, paddingBlock: '6px 8px', breakInside: 'avoid' });

export const root = style({ ...smallPrint, fontSize: 'clamp(.875rem, .82rem + .2vw, .9375rem)' });
// By their place in it: a story has a hundred of them, and each class would be named in each.
globalStyle(`${root} > b`, { color: vars.ink });
globalStyle(`${root} > time`, { whiteSpace: 'nowrap' });
// Not only unbroken: there is no space before it to break at.
globalStyle(`${root} > span`, { display: 'inline-block', whiteSpace: 'nowrap' });
globalStyle(`${root} > span::before`, {
  content: '""',
  display: 'inline-block',
  inlineSize: '22px',
  marginInline: '.55em .4em',
  verticalAlign: '.28em',
  borderBlockStart: `2px ${vars.ink2}`,
});
/** A sample of the line before the word. */
export const standings = styleVariants(lineOf, (borderBlockStartStyle) => ({
  selectors: { [`${root} > &::before`]: { borderBlockStartStyle } },
}));

export const said = style({ lineHeight: 1.25, marginBlockStart: '1px' });
/** What stands below a claim: what limits it, whom it is against. */
export const below = style({ ...smallPrint, marginBlockStart: '3px' });
