import { style, styleVariants } from '@vanilla-extract/css';
import { lineOf, screenOnly, vars } from '../../theme';

const marked = style({
  textDecorationLine: 'underline',
  textDecorationColor: vars.ink2,
  textUnderlineOffset: '.24em',
  selectors: {
    'label&': { cursor: 'pointer', paddingBlock: '2px' },
    'label&:hover': { textDecorationColor: vars.ink, backgroundColor: vars.panel },
    // The control itself is not seen: its ring stands around the words.
    '&:has(:focus-visible)': { outline: `2px solid ${vars.ink}`, outlineOffset: '2px' },
  },
});

/** The words of a claim by how it stands. */
export const claim = styleVariants(lineOf, (textDecorationStyle) => [
  marked,
  { textDecorationStyle, textDecorationThickness: textDecorationStyle === 'dotted' ? '1.5px' : '1px' },
]);

/** For keys and screen readers; the pointer has the words. */
export const control = style({
  ...screenOnly,
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  padding: 0,
  border: 0,
  clipPath: 'inset(50%)',
});
