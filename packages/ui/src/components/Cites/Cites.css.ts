import { createGlobalVar, fallbackVar, globalStyle, style } from '@vanilla-extract/css';
import { sans } from '../../theme/fonts.css';
import { vars } from '../../theme/vars.css';

/** `--raise`: how high the numbers stand; less beside small type. Default .42em. */
export const raise = createGlobalVar('raise');

// Small and high; takes no room in the line.
const numbers = {
  marginInlineStart: '.14em',
  verticalAlign: fallbackVar(raise, '.42em'),
  // A group stays with the word before it.
  whiteSpace: 'nowrap',
  fontFamily: sans,
  fontWeight: 600,
  fontSize: '.8125rem',
  lineHeight: 0,
  color: vars.ink2,
  // Who quotes a sentence quotes its words.
  userSelect: 'none',
  WebkitUserSelect: 'none',
} as const;
export const root = style(numbers);
/** Not on a screen, where a mark at the paragraph's end opens the sources; browsers that cannot open it show the numbers. */
export const onPaper = style({
  ...numbers,
  '@media': { screen: { '@supports': { 'selector(:popover-open)': { display: 'none' } } } },
});
globalStyle(`${root} > a`, { position: 'relative', color: 'inherit', textDecorationLine: 'none' });
globalStyle(`${root} > a:hover`, { textDecorationLine: 'underline' });
// Its target is 24 px wide and 28 high.
globalStyle(`${root} > a::after`, {
  content: '""',
  position: 'absolute',
  insetInlineStart: 'calc(50% - 12px)',
  insetBlockStart: 'calc(50% - 14px)',
  inlineSize: '24px',
  blockSize: '28px',
});
