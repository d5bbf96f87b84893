import { style } from '@vanilla-extract/css';
import { media, pane, space } from '../../theme';

// Space between beats is padding, so that no other ground shows between them.
export const root = style([
  pane,
  {
    paddingBlockEnd: space.line,
    // `--travel`: doublings of the map's scale until the next beat, and the least scrolling that each takes.
    '@media': { [media.staged]: { minBlockSize: 'calc(var(--travel, 0) * 24svh)' } },
  },
]);
/** The picture is alone for half a window. */
export const held = style({ '@media': { [media.staged]: { paddingBlockEnd: '50svh' } } });
/** Where the ground changes: a hard edge, then air before the text. */
export const turning = style({ paddingBlockStart: space.line });
/** Notes, sources and the space before the next step follow at once. */
export const last = style({ paddingBlockEnd: space.unit });
