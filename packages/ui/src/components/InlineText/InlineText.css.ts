import { styleVariants } from '@vanilla-extract/css';
import type { StyleRule } from '@vanilla-extract/css';
import { vars } from '../../theme/vars.css';

const line = (textDecorationStyle: 'dashed' | 'dotted', textDecorationThickness: string): StyleRule => ({
  textDecorationLine: 'underline',
  textDecorationStyle,
  textDecorationThickness,
  textDecorationColor: vars.ink2,
  textUnderlineOffset: '.24em',
});

/** The drawings' grammar under words: nothing = on record, dashes = claimed or denied, dots = proposed or unknown. */
export const claim = styleVariants({
  'on record': {},
  claimed: line('dashed', '1px'),
  denied: line('dashed', '1px'),
  proposed: line('dotted', '1.5px'),
  unknown: line('dotted', '1.5px'),
});
