import { style } from '@vanilla-extract/css';
import { type } from '../../theme/type.css';
import { vars } from '../../theme/vars.css';

export const root = style({
  ...type.label,
  position: 'absolute',
  insetInlineStart: '8px',
  insetBlockStart: '8px',
  zIndex: 9,
  padding: '14px 18px',
  backgroundColor: vars.panel,
  color: vars.ink,
  selectors: { '&:not(:focus)': { clipPath: 'inset(50%)' } },
  '@media': { print: { display: 'none' } },
});
