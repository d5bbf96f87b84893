import { style } from '@vanilla-extract/css';
import '../../scenes/drawing.css';
import { quotient } from '../../theme/enlarged.css';
import { art as seenArt, geometry, media, safeBox, vars } from '../../theme';

const { dock, rail, u, seen } = geometry;

/** The whole drawing; where it stands is the story's grid (StoryPage). The strip under the art is the rail's. */
export const drawing = style({
  backgroundColor: vars.pane,
  '@media': { [media.staged]: { paddingBlockEnd: rail }, [media.print]: { breakInside: 'avoid', breakAfter: 'avoid' } },
});

/** Behind the title the strip is as wide as the window; the rail, under the stage alone, goes on in it to the edge. */
export const openingDrawing = style({ '@media': { [media.staged]: { backgroundColor: vars.panel } } });

export const art = style([
  seenArt,
  {
    aspectRatio: '7 / 5',
    // A story without a scene behind its title: in the stacked column no gap stands in its place.
    selectors: { '&:has(> [data-box]:empty)': { aspectRatio: 'auto', backgroundColor: vars.pane } },
    '@media': {
      [media.staged]: { aspectRatio: 'auto', blockSize: '100%' },
      [media.print]: { maxInlineSize: '174mm' },
    },
  },
]);

/** Drawings are laid out for stages from 360 px; in narrower ones, mostly zoomed windows, they are scaled down whole. */
const LEAST = '360px';
const scaled = { vars: { [u]: `calc(${LEAST} / 100)`, [seen]: '100cqw' }, scale: quotient(seen, LEAST) };

export const box = style([
  safeBox,
  {
    vars: { [u]: 'calc(min(100cqw, 140cqh) / 100)', '--form': 'compact' },
    '@media': { [media.tiny]: scaled },
    '@container': { 'art (min-width: 540px) and (min-height: 380px)': { vars: { '--form': 'wide' } } },
  },
]);

// Behind the title the art is as tall as the window; what must be seen lies in the part that becomes the dock.
// It is no container there: the drawing stays compact, as it is in the dock that it turns into.
export const openingArt = style({
  '@media': { [media.dock]: { containerType: 'normal', gridTemplateRows: `minmax(0, 1fr) calc(${dock} - ${rail})` } },
});
export const openingBox = style({
  '@media': {
    [media.dock]: { gridRow: 2, vars: { [u]: `calc(min(100cqw, 1.4 * (${dock} - ${rail})) / 100)` } },
    [media.tiny]: scaled,
  },
});
