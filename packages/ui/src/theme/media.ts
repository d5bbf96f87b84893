/**
 * The one home of breakpoints. Windows fall into four layouts; the queries exclude each other, and what matches none
 * of the three named here (tiny or zoomed windows, paper) is the plain stacked column.
 */

/** From here text stands beside the stage. */
const BESIDE = '(min-width: 560px)';
const NARROWER = '(max-width: 559.98px)';
/** Too low for a dock. */
const LOW = '(max-height: 479.98px)';
/** Nobody reads in taller windows, but programs take pictures of whole pages in them: all that is measured in windows would grow with them. */
const DOCKS = '(min-height: 480px) and (max-height: 3999.98px) and (min-aspect-ratio: 1/4)';

const dock = `screen and (orientation: portrait) and ${DOCKS}, screen and ${NARROWER} and ${DOCKS}`;
const split = `screen and ${BESIDE} and ${LOW}, screen and (orientation: landscape) and ${BESIDE} and (max-width: 1023.98px) and (min-height: 480px)`;
const side = 'screen and (orientation: landscape) and (min-width: 1024px) and (min-height: 480px)';

/** Media queries by name; use these and no others. */
export const media = {
  /** Stage in its small sticky form above the text: portrait windows. */
  dock,
  /** A dock on a tablet held upright; always inside `dock`. */
  tablet: `screen and (orientation: portrait) and (min-width: 744px) and ${DOCKS}`,
  /** Stage beside text, 54 to 46: phones held sideways, small landscape windows. */
  split,
  /** Stage beside a text column of fixed, full measure. */
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
  /** An embed's frame in which a picture as wide as it leaves no room for its text: the foot stands beside the picture. */
  frameStrip: `screen and (min-width: 400px) and ${NARROWER}`,
  /** An embed's frame with room for the picture beside the text. */
  frameBeside: `screen and ${BESIDE}`,
  low: `screen and ${LOW}`,
  preferDark: 'screen and (prefers-color-scheme: dark)',
  moreContrast: 'screen and (prefers-contrast: more)',
  moreContrastDark: 'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
  forced: '(forced-colors: active)',
  print: 'print',
} as const;
