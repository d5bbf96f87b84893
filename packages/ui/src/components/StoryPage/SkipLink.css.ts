import { style } from '@vanilla-extract/css';
import { screenOnly, type, vars } from '../../theme';

/** Past the title and the rail to the first text. Unseen until it has the focus. */
export const skipLink = style({
  ...type.label,
  ...screenOnly,
  position: 'absolute',
  insetInlineStart: '8px',
  insetBlockStart: '8px',
  zIndex: 9,
  padding: '14px 18px',
  backgroundColor: vars.panel,
  color: vars.ink,
  selectors: { '&:not(:focus)': { clipPath: 'inset(50%)' } },
});
