import { createGlobalVar, style } from '@vanilla-extract/css';
import { geometry, media, ringInside, screenOnly, type, unmarked, vars } from '../../theme';
import { largerThan, measuresText, sized } from '../../theme/enlarged.css';

export const root = style({
  ...measuresText,
  ...screenOnly,
  containerType: 'inline-size',
  position: 'relative',
  display: 'flex',
  blockSize: geometry.rail,
  backgroundColor: vars.panel,
  color: vars.ink2,
});
export const list = style({ flex: 1, minInlineSize: 0, display: 'flex', ...unmarked });
export const cell = style({
  flex: '1 1 0',
  minInlineSize: 0,
  selectors: { '& + &': { borderInlineStart: `1px solid ${vars.hairline}` } },
});
/** Names of eight letters stay in their cells however large the reader's type; `--cells`: how many there are. */
const room = createGlobalVar('room', { syntax: '<length>', inherits: true, initialValue: '13px' });
const larger = largerThan(room);
export const link = style({
  ...type.label,
  vars: { ...sized, [room]: 'max(13px, 18cqi / var(--cells))' },
  fontSize: `min(${type.label.fontSize}, ${room})`,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  // A name that comes out larger all the same is laid out in a cell as much larger, and scaled down with it.
  inlineSize: `calc(100% * ${larger})`,
  blockSize: `calc(100% * ${larger})`,
  scale: `calc(1 / ${larger})`,
  transformOrigin: '0 0',
  // The face stands high in its line.
  paddingBlockStart: '2px',
  color: vars.ink2,
  textDecorationLine: 'none',
  whiteSpace: 'nowrap',
  selectors: {
    '[dir="rtl"] &': { transformOrigin: '100% 0' },
    '&[aria-current]': { position: 'relative', fontWeight: 800, color: vars.ink },
    '&:focus-visible': ringInside,
  },
});
/** Fills with the step's progress: the player sets `transform: scaleX(0-1)`. Ink, for red belongs to the drawings. */
export const bar = style({
  // Not only hidden: a layer for each step would cost every frame of a long story.
  display: 'none',
  position: 'absolute',
  insetInline: 0,
  insetBlockStart: 0,
  blockSize: '3px',
  backgroundColor: vars.ink,
  transform: 'scaleX(0)',
  transformOrigin: '0 50%',
  selectors: { '[dir="rtl"] &': { transformOrigin: '100% 50%' }, '[aria-current] > &': { display: 'block' } },
  '@media': { [media.forced]: { forcedColorAdjust: 'none' } },
});

/** How many cells a long list shows at once. */
export const SHOWN = 5;
/** What a long list is seen through. */
export const view = style({ flex: 1, minInlineSize: 0, overflow: 'clip' });
/** `--from`, set by the player: steps before the first that is shown. Moved by a transform, and each cell in its column: no box changes its place. */
export const many = style({
  display: 'grid',
  gridAutoColumns: `${100 / SHOWN}%`,
  blockSize: '100%',
  translate: `calc(var(--from, 0) * ${-100 / SHOWN}%)`,
  selectors: { '[dir="rtl"] &': { translate: `calc(var(--from, 0) * ${100 / SHOWN}%)` } },
});
/** Shown, beyond seven steps: the current one and two on either side; at the ends, and before the first, the nearest five. The player says which. */
export const manyCell = style({
  gridRow: 1,
  display: 'none',
  selectors: {
    [`${many}:not([data-moved]) > &:nth-child(-n + ${SHOWN})`]: { display: 'block' },
    '&[data-shown]': { display: 'block' },
  },
});
export const all = style({ flex: '0 0 auto', borderInlineStart: `1px solid ${vars.hairline}` });
export const summary = style({
  ...type.label,
  display: 'flex',
  alignItems: 'center',
  blockSize: '100%',
  paddingBlockStart: '2px',
  paddingInline: '18px',
  cursor: 'pointer',
  ...unmarked,
  selectors: { '&::-webkit-details-marker': { display: 'none' }, '&:focus-visible': ringInside },
});
/** Opens away from the stage: down from a dock, up from a rail at the window's foot. */
export const menu = style({
  ...type.label,
  position: 'absolute',
  insetInline: 0,
  insetBlockStart: '100%',
  maxBlockSize: '50svh',
  overflowY: 'auto',
  ...unmarked,
  backgroundColor: vars.panel,
  borderBlock: `1px solid ${vars.rule}`,
  '@media': { [media.beside]: { insetBlockStart: 'auto', insetBlockEnd: '100%' } },
});
export const menuLink = style({
  display: 'flex',
  alignItems: 'center',
  minBlockSize: '44px',
  paddingInline: geometry.margin,
  textDecorationLine: 'none',
});
