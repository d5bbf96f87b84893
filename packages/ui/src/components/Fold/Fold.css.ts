import { style } from '@vanilla-extract/css';
import { media, screenOnly as hidden, space, type, unmarked, vars } from '../../theme';

const shown = { contentVisibility: 'visible' } as const;

/** Folded, but for what a link leads into; on paper all of it shows. */
export const root = style({
  '@supports': {
    // Other engines unfold what a link leads into. The property looked for is one that only WebKit has.
    '(-webkit-nbsp-mode: space)': { selectors: { '&:has(:target)::details-content': shown } },
  },
  '@media': { [media.print]: { selectors: { '&::details-content': shown } } },
});
export const screenOnly = style(hidden);
/** A target of 44 px, as wide as its words. */
export const summary = style({
  ...unmarked,
  display: 'flex',
  alignItems: 'center',
  columnGap: '10px',
  inlineSize: 'fit-content',
  minBlockSize: '44px',
  cursor: 'pointer',
  // An angle: to the side while folded, down while not.
  '::before': {
    content: '""',
    flex: 'none',
    inlineSize: '8px',
    blockSize: '8px',
    borderBlockEnd: `2px solid ${vars.ink2}`,
    borderInlineEnd: `2px solid ${vars.ink2}`,
    rotate: '-45deg',
  },
  selectors: {
    '&::-webkit-details-marker': { display: 'none' },
    '[dir="rtl"] &::before': { rotate: '45deg' },
    [`${root}[open] > &::before`]: { rotate: '45deg', translate: '0 -2px' },
    [`[dir="rtl"] ${root}[open] > &::before`]: { rotate: '-45deg' },
    '&:hover': { textDecorationLine: 'underline', textDecorationThickness: '1px', textUnderlineOffset: '3px' },
  },
  '@media': { [media.print]: { minBlockSize: 0, selectors: { '&::before': { display: 'none' } } } },
});
export const head = style(type.h4);
export const content = style({ paddingBlock: `${space.unit} ${space.line}` });
