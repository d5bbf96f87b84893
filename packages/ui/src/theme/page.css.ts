import { globalStyle, style } from '@vanilla-extract/css';
import { arriving } from '../pageStates';
import { standIns } from './fonts.css';
import './grounds.css';
import { geometry } from './geometry.css';
import { unseen } from './hold.css';
import { media } from './media';
import { type } from './type.css';
import { vars } from './vars.css';

globalStyle('*, *::before, *::after', { boxSizing: 'border-box' });
globalStyle('html', {
  // Scrolling is the reader's; nothing glides by itself.
  scrollBehavior: 'auto',
  textSizeAdjust: '100%',
  WebkitTextSizeAdjust: '100%',
  backgroundColor: vars.pane,
  color: vars.ink,
});
// A step's own page: nothing is seen until it stands at its step, or has been waited for long enough.
globalStyle(`${arriving}[data-arriving=""] body`, unseen);
// Its typefaces came too late for it.
globalStyle('html[data-stand-ins]', { vars: { '--face-sans': standIns.sans, '--face-serif': standIns.serif } });
// On such a page without script: the way to the step.
globalStyle('[data-to-step]', {
  ...type.label,
  display: 'block',
  paddingBlock: '14px',
  paddingInline: geometry.margin,
  backgroundColor: vars.panel,
  '@media': { [media.print]: { display: 'none' } },
});
globalStyle('body', { margin: 0, overflowWrap: 'break-word' });
globalStyle('h1, h2, h3, p, ul, ol, dl, dd, figure', { margin: 0 });
globalStyle('ul, ol', { padding: 0 });
// Foreign words stand upright and emphasis is weight: the pages load no italics.
globalStyle('em, i, cite', { fontStyle: 'normal', fontWeight: 600 });
globalStyle('b, strong', { fontWeight: 600 });

globalStyle('a', {
  color: vars.ink,
  textDecorationLine: 'underline',
  textDecorationThickness: '2px',
  textDecorationColor: vars.line,
  textUnderlineOffset: '3px',
});
globalStyle('a:active, summary:active', {
  backgroundColor: `color-mix(in srgb, ${vars.ink} 12%, transparent)`,
  transition: 'background-color 120ms',
});
// Two tones: a ring in ink, a gap in the ground, so that one of them shows on anything.
globalStyle(':focus-visible', {
  outline: `2px solid ${vars.ink}`,
  outlineOffset: '2px',
  boxShadow: `0 0 0 2px ${vars.pane}`,
});
globalStyle('::selection', { backgroundColor: vars.ink, color: vars.pane });

/** A stretch of running text on its own opaque ground, edge to edge. The element carries `data-ground`. */
export const pane = style({
  ...type.body,
  backgroundColor: vars.pane,
  color: vars.ink,
  paddingInlineStart: geometry.margin,
  paddingInlineEnd: geometry.marginEnd,
});

/** A pane of the page itself, above or below a story: as wide as the window, columns allowed. */
export const widePane = style([pane, { paddingInlineEnd: geometry.margin }]);

/** A list without markers; `none` would take its meaning as a list away in WebKit, an empty marker does not. */
export const unmarked = { listStyleType: '""' } as const;

const rule = `${vars.ruleWidth} solid ${vars.rule}`;
/** A list of ruled rows, closed by a rule. */
export const ruledList = { ...unmarked, borderBlockEnd: rule } as const;
export const ruledRow = { borderBlockStart: rule } as const;

/** A link among many, or in small print: the strong hue stays with the drawing. */
export const quietLink = {
  color: 'inherit',
  textDecorationThickness: '1px',
  textDecorationColor: vars.hairline,
} as const;

/** For readers of the page's text only; paper shows it too where a style says so. */
export const visuallyHidden = style({
  '@media': {
    screen: {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    },
  },
});

// Windows held sideways have a notch beside the text: colour runs under it, text does not (see geometry).
globalStyle('body', { '@media': { [media.print]: { fontSize: '11pt' } } });
