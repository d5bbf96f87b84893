import { style, styleVariants } from '@vanilla-extract/css';
import { screenOnly, vars } from '../../theme';

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

/** The drawings' grammar under words: a solid line = on record, dashes = claimed or denied, dots = proposed or unknown. */
export const claim = styleVariants(
  {
    'on record': ['solid', '1px'],
    claimed: ['dashed', '1px'],
    denied: ['dashed', '1px'],
    proposed: ['dotted', '1.5px'],
    unknown: ['dotted', '1.5px'],
  } as const,
  ([textDecorationStyle, textDecorationThickness]) => [marked, { textDecorationStyle, textDecorationThickness }],
);

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
