import { globalStyle, keyframes, style } from '@vanilla-extract/css';
import { geometry, media, space, type, unmarked, vars } from '../../theme';

const { dock, rail, textPane, margin } = geometry;

/** Between a card and what is around it, beside the text. */
const GAP = '20px';

/** Where no script lifts words out from under a sheet: it takes half the window at most, and the reader may scroll. */
const unlifted = '(scripting: none)';

/** No browser of a desktop is narrower, but for Firefox. Chromium keeps room for hidden scrollbars too, as programs have them in smaller windows. */
const SCROLLBARS = '(min-width: 450px) and (hover: hover) and (pointer: fine)';

const appear = keyframes({ from: { opacity: 0 } });

/** A quiet sheet of the page's own ground. It only fades in: the player measures where it stands as soon as it opens. */
export const root = style({
  ...type.note,
  position: 'fixed',
  inset: 'auto 0 0',
  inlineSize: 'min(34rem, 100%)',
  // Leaves two lines and air of the text below the dock, or as much as the player says the words take that opened it.
  maxBlockSize: `calc(100svh - ${dock} - max(5rem, var(--words, 0px)))`,
  marginInline: 'auto',
  marginBlock: 0,
  paddingBlock: `14px max(10px, env(safe-area-inset-bottom, 0px))`,
  paddingInline: margin,
  overflow: 'auto',
  overscrollBehavior: 'contain',
  color: vars.ink,
  backgroundColor: vars.pane,
  border: `1px solid ${vars.hairline}`,
  borderBlockEnd: 0,
  boxShadow: '0 -4px 24px rgb(11 19 30 / 22%)',
  selectors: { '&::backdrop': { backgroundColor: 'transparent' } },
  '@media': {
    '(prefers-reduced-motion: no-preference)': {
      selectors: { '&:popover-open': { animation: `${appear} 120ms ease-out` } },
    },
    [media.beside]: {
      insetInline: `calc(${textPane} + ${GAP}) auto`,
      insetBlockEnd: `calc(${rail} + ${GAP})`,
      inlineSize: `min(22rem, 100% - ${textPane} - 2 * ${GAP})`,
      maxBlockSize: `calc(100svh - ${rail} - 2 * ${GAP})`,
      marginInline: 0,
      paddingInline: space.pair,
      borderBlockEnd: `1px solid ${vars.hairline}`,
      boxShadow: '0 4px 24px rgb(11 19 30 / 22%)',
    },
    [media.print]: { display: 'none' },
    [unlifted]: { maxBlockSize: '50svh' },
  },
});

const inTheText = {
  display: 'block',
  position: 'static',
  inlineSize: 'auto',
  maxBlockSize: 'none',
  marginInline: 0,
  paddingBlock: '4px',
  border: 0,
  boxShadow: 'none',
  breakInside: 'avoid',
} as const;

// On paper, and where the browser opens no popover, a note stands in the text.
globalStyle(`${root}[data-card="note"]`, {
  '@supports': { 'not selector(:popover-open)': inTheText },
  '@media': { [media.print]: { ...inTheText, paddingInline: 0 } },
});

// What stands in a card has no names of its own: a story has a hundred cards.
const close = `${root} > button`;
// 44 px square, in the corner.
globalStyle(close, {
  float: 'inline-end',
  inlineSize: '44px',
  blockSize: '44px',
  marginBlockStart: '-12px',
  marginInlineEnd: '-14px',
  padding: 0,
  font: 'inherit',
  fontSize: '1.5rem',
  lineHeight: 1,
  color: vars.ink2,
  background: 'none',
  border: 0,
  cursor: 'pointer',
  '@media': { [media.print]: { display: 'none' } },
  '@supports': { 'not selector(:popover-open)': { display: 'none' } },
});

globalStyle(`${close}:hover`, { color: vars.ink });
globalStyle(`${close}:focus-visible`, { outlineOffset: '-6px', boxShadow: 'none' });
globalStyle(`${root} > ul`, { ...unmarked, color: vars.ink2 });
// The names of two sources lie 24 px apart at least.
globalStyle(`${root} > ul > li`, { paddingBlock: '3px' });
globalStyle(`${root} a`, { color: vars.ink, textDecorationThickness: '1px', textDecorationColor: vars.ink2 });

// The story stands still under a sheet; beside the text a card is in nobody's way.
globalStyle(`html:has(${root}:popover-open)`, {
  overflow: 'hidden',
  // Lifting the text is no reason to scroll.
  overflowAnchor: 'none',
  '@supports': { '(-moz-appearance: none)': { scrollbarGutter: 'stable' } },
  '@media': {
    // Where a scrollbar has a room of its own it keeps it.
    [SCROLLBARS]: { scrollbarGutter: 'stable' },
    [media.beside]: { overflow: 'visible' },
    [unlifted]: { overflow: 'visible' },
  },
});
