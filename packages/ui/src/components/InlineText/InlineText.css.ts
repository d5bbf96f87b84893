import { style, styleVariants } from '@vanilla-extract/css';
import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '../../theme/vars.css';

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

const line = (textDecorationStyle: 'solid' | 'dashed' | 'dotted', textDecorationThickness: string): StyleRule => ({
  textDecorationStyle,
  textDecorationThickness,
});

/** The drawings' grammar under words: a solid line = on record, dashes = claimed or denied, dots = proposed or unknown. */
export const claim = styleVariants(
  {
    'on record': line('solid', '1px'),
    claimed: line('dashed', '1px'),
    denied: line('dashed', '1px'),
    proposed: line('dotted', '1.5px'),
    unknown: line('dotted', '1.5px'),
  },
  (rule) => [marked, rule],
);

/** For keys and screen readers; the pointer has the words. */
export const control = style({
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  padding: 0,
  border: 0,
  clipPath: 'inset(50%)',
  '@media': { print: { display: 'none' } },
});
