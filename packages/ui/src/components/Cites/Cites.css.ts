import { style } from '@vanilla-extract/css';
import { sans } from '../../theme/fonts.css';
import { vars } from '../../theme/vars.css';

/** The number stands small and high; its target is 24 px wide and 28 high, and takes no room in the line. */
export const cite = style({
  position: 'relative',
  marginInlineStart: '.14em',
  verticalAlign: '.42em',
  fontFamily: sans,
  fontWeight: 600,
  fontSize: '.8125rem',
  lineHeight: 0,
  color: vars.ink2,
  textDecorationLine: 'none',
  whiteSpace: 'nowrap',
  selectors: {
    '&::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 'calc(50% - 12px)',
      insetBlockStart: 'calc(50% - 14px)',
      inlineSize: '24px',
      blockSize: '28px',
    },
    '&:hover': { textDecorationLine: 'underline' },
  },
});
