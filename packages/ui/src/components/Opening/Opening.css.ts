import { style } from '@vanilla-extract/css';
import { geometry, media, space, type, vars } from '../../theme';

/** The title over the opening's drawing. It has no ground of its own: the drawing keeps calm under it. */
export const root = style({
  position: 'relative',
  paddingInline: geometry.margin,
  paddingBlock: '20px 27px',
  color: vars.ink,
  '@media': {
    // Stacked: the title stands above the drawing, on the pane.
    [media.staged]: { pointerEvents: 'none' },
    [media.tablet]: { paddingBlockStart: '40px' },
    [media.side]: { paddingBlockStart: 'clamp(24px, 9.2svh, 96px)' },
    [media.low]: { paddingBlockStart: '12px' },
    [media.print]: { paddingBlockStart: 0 },
  },
});
export const kicker = style({
  ...type.slug,
  fontWeight: 800,
  pointerEvents: 'auto',
  marginBlockEnd: space.pair,
  '@media': {
    // The drawing's own labels may stand between kicker and title.
    [media.dock]: { marginBlockEnd: 'clamp(18px, 8.7svh, 96px)' },
    [media.low]: { marginBlockEnd: space.unit },
    [media.side]: { fontSize: '1.125rem', marginBlockEnd: 'clamp(12px, 2.6svh, 28px)' },
  },
});
export const home = style({ textDecorationLine: 'none', paddingBlock: '4px' });
export const title = style({
  ...type.h1,
  maxInlineSize: '7.6em',
  '@media': {
    [media.tiny]: { fontSize: '2.125rem' },
    [media.low]: { fontSize: 'clamp(1.625rem, 10.2svh, 2.75rem)' },
    [media.print]: { maxInlineSize: 'none', fontSize: '24pt' },
  },
});
export const dek = style({
  ...type.dek,
  maxInlineSize: '17.5em',
  textWrap: 'balance',
  marginBlockStart: '13px',
  '@media': {
    // Narrow enough to keep clear of what comes down at the right edge of the drawing.
    [media.dock]: { maxInlineSize: '14.8em' },
    [media.side]: { marginBlockStart: '25px', maxInlineSize: '22em' },
    [media.low]: { maxInlineSize: '15em', marginBlockStart: space.unit },
  },
});
/** Room for the notice that the link named no scene; none while there is none. */
export const unknown = style({ display: 'flex', pointerEvents: 'auto' });
export const notice = style({
  ...type.note,
  maxInlineSize: '19em',
  marginBlockStart: '12px',
  paddingInlineStart: '10px',
  borderInlineStart: `3px solid ${vars.ink}`,
});
export const outlook = style({
  ...type.slug,
  marginBlockStart: '12px',
  '@media': { [media.side]: { marginBlockStart: '22px' }, [media.low]: { marginBlockStart: space.unit } },
});
