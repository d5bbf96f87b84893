import { measuresText } from './enlarged.css';
import { geometry } from './geometry.css';
import { media } from './media';
import { quietLink } from './page.css';
import { type } from './type.css';
import { vars } from './vars.css';

// Blocks of style that several components share, to be spread into theirs.

/** Notes, sources, dates beside a claim. */
export const smallPrint = { ...type.note, color: vars.ink2 } as const;

/** Time and place over a heading. */
export const dateline = { ...type.slug, color: vars.ink2, marginBlockEnd: '5px' } as const;

/** A link or control among others, underlined thinly until it is pointed at. */
export const control = {
  ...quietLink,
  selectors: { '&:hover': { color: vars.ink, textDecorationColor: 'currentColor' } },
} as const;

/** The grammar of lines, as in drawings: how a claim stands. */
export const lineOf = {
  'on record': 'solid',
  claimed: 'dashed',
  denied: 'dashed',
  proposed: 'dotted',
  unknown: 'dotted',
} as const;

export const screenOnly = { '@media': { print: { display: 'none' } } } as const;

/** The ring of what has the focus, where there is no room around it. */
export const ringInside = { outlineOffset: '-4px', boxShadow: 'none' } as const;

/** A small link's `::after` that makes it a target 24 px wide; the link stands in it as `position: relative`. */
export const target = {
  content: '""',
  position: 'absolute',
  insetInlineStart: 'calc(50% - 12px)',
  inlineSize: '24px',
} as const;

/** What is seen of a picture: a size container, with the picture's box in its middle. */
export const art = {
  containerName: 'art',
  containerType: 'size',
  position: 'relative',
  display: 'grid',
  // A box wider than the art must not widen its track, or it would not stand in the middle.
  gridTemplate: '100% / 100%',
  placeItems: 'center',
  // `clip` and not `hidden`: nothing here becomes a box that scrolls.
  overflow: 'clip',
  backgroundColor: vars.sea,
  '@media': {
    [media.print]: { printColorAdjust: 'exact', WebkitPrintColorAdjust: 'exact' },
    // Labels turn to system colours on plates of their own; marks must stay apart from the map.
    [media.forced]: { forcedColorAdjust: 'none' },
  },
} as const;

/** The 7:5 box that holds all of a drawing that must be seen; the drawing goes on beyond it. It needs `--u`. */
export const safeBox = {
  ...measuresText,
  position: 'relative',
  inlineSize: `calc(100 * ${geometry.u})`,
  blockSize: `calc(500 / 7 * ${geometry.u})`,
} as const;
