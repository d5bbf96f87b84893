import { createGlobalVar, style } from '@vanilla-extract/css';
import { media } from '../../theme/media';
import { pane } from '../../theme/page.css';
import { space } from '../../theme/space';

/** `--travel`: doublings of the map's scale until the next beat. */
export const travel = createGlobalVar('travel');

/** The least scrolling that one doubling of scale takes. */
const DOUBLING = '24svh';

// Space between beats is padding, so that no other ground shows between them.
export const root = style([
  pane,
  {
    paddingBlockEnd: space.line,
    '@media': { [media.staged]: { minBlockSize: `calc(var(--travel, 0) * ${DOUBLING})` } },
  },
]);
/** The picture is alone for half a window. */
export const held = style({ '@media': { [media.staged]: { paddingBlockEnd: '50svh' } } });
/** Where the ground changes: a hard edge, then air before the text. */
export const turning = style({ paddingBlockStart: space.line });
/** Notes, sources and the space before the next step follow at once. */
export const last = style({ paddingBlockEnd: space.unit });
