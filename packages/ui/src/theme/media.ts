/**
 * The one home of breakpoints. Windows fall into four layouts; the queries exclude each other, and what matches none
 * of the three named here (tiny or zoomed windows, paper) is the plain stacked column.
 */

/** Wide enough to stand text beside the stage. */
const BESIDE = 560;
/** Too low for a dock. */
const LOW = 480;
/** Nobody reads in taller windows, but programs take pictures of whole pages in them: all that is measured in windows would grow with them. */
const TALL = `(max-height: 3999.98px) and (min-aspect-ratio: 1/4)`;
/** Room for a text column of full measure beside the stage. */
const SIDE = 1024;
/** From here a portrait window is a tablet's. */
const TABLET = 744;

/** From here a picture as wide as an embed's frame leaves no room for its text. */
const FRAME_STRIP = 400;

const below = (px: number) => `${px - 0.02}px`;

const dock = [
  `screen and (orientation: portrait) and (min-height: ${LOW}px) and ${TALL}`,
  `screen and (max-width: ${below(BESIDE)}) and (min-height: ${LOW}px) and ${TALL}`,
].join(', ');

const tablet = `screen and (orientation: portrait) and (min-height: ${LOW}px) and (min-width: ${TABLET}px) and ${TALL}`;

const split = [
  `screen and (min-width: ${BESIDE}px) and (max-height: ${below(LOW)})`,
  `screen and (orientation: landscape) and (min-width: ${BESIDE}px) and (max-width: ${below(SIDE)}) and (min-height: ${LOW}px)`,
].join(', ');

const side = `screen and (orientation: landscape) and (min-width: ${SIDE}px) and (min-height: ${LOW}px)`;

/** Media queries by name; use these and no others. */
export const media = {
  /** Stage in its small sticky form above the text: portrait windows. */
  dock,
  /** A dock on a tablet held upright; always inside `dock`. */
  tablet,
  /** Stage beside text, 54 to 46: phones held sideways, small landscape windows. */
  split,
  /** Stage beside a text column of fixed measure. */
  side,
  /** `split` or `side`. */
  beside: `${split}, ${side}`,
  /** Any of the three layouts that have a stage. */
  staged: `${dock}, ${split}, ${side}`,
  /** Windows narrower than any the drawings are laid out for. */
  tiny: '(max-width: 359.98px)',
  /** Windows narrower than 375 px. */
  narrow: '(max-width: 374.98px)',
  /** Wide enough for columns side by side in running text. */
  columns: '(min-width: 744px)',
  /** An embed's frame narrower than any phone. */
  frameSmall: 'screen and (max-width: 319.98px)',
  /** An embed's frame that is too wide for a picture above all of the text: the foot stands beside the picture. */
  frameStrip: `screen and (min-width: ${FRAME_STRIP}px) and (max-width: ${below(BESIDE)})`,
  /** An embed's frame with room for the picture beside the text. */
  frameBeside: `screen and (min-width: ${BESIDE}px)`,
  low: `screen and (max-height: ${below(LOW)})`,
  preferDark: 'screen and (prefers-color-scheme: dark)',
  moreContrast: 'screen and (prefers-contrast: more)',
  moreContrastDark: 'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
  forced: '(forced-colors: active)',
  print: 'print',
} as const;
