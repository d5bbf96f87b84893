import { globalStyle, style } from '@vanilla-extract/css';
import { sans, target, vars } from '../../theme';

const numbers = {
  marginInlineStart: '.14em',
  // `--raise`: how high the numbers stand; less beside small type.
  verticalAlign: 'var(--raise, .42em)',
  // A group stays with the word before it.
  whiteSpace: 'nowrap',
  fontFamily: sans,
  fontWeight: 600,
  fontSize: '.8125rem',
  // They take no room in the line.
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
globalStyle(`${root} > a::after`, { ...target, insetBlockStart: 'calc(50% - 14px)', blockSize: '28px' });
