import { createGlobalVar, style } from '@vanilla-extract/css';
import '../../scenes/drawing.css';
import { measuresText, quotient, toldWhereLarger } from '../../theme/enlarged.css';
import {
  art as seenArt,
  geometry,
  media,
  quietLink,
  ringInside,
  safeBox,
  screenOnly,
  smallPrint,
  type,
  vars,
  visuallyHidden,
} from '../../theme';

const { u, seen } = geometry;

/** `--ideal`: height of the picture in its own proportions. The frame's script reads it. */
const ideal = createGlobalVar('ideal', { syntax: '<length>', inherits: true, initialValue: '0px' });

/** Maps are drawn a little beyond the 7:5 box that must be seen: a picture may be as wide, or as tall, as this (width by height). */
const WIDEST = 1.65;
const TALLEST = 0.967;

/** Beside the text: narrower than a stage on which drawings take their wide form, which is cramped at its least size. */
const ART = 'min(60vw, 539px)';

const NAV = '52px';
/** Beside the picture, where the frame is too wide to stand it above all of the text. */
const STRIP = '7.25rem';

/**
 * At least as tall as the frame. `--layout` tells the frame's script what stands beside what: `stacked`; `strip`, the foot
 * beside the picture; `beside`, picture and foot beside the text.
 */
export const root = style({
  vars: { '--layout': 'stacked', [ideal]: `calc(100vw * 5 / 7)`, '--pad': '16px' },
  display: 'flex',
  flexDirection: 'column',
  minBlockSize: '100svh',
  backgroundColor: vars.pane,
  color: vars.ink,
  '@media': { [media.print]: { display: 'block', minBlockSize: 0 } },
});

/** A step with a picture; one without is a plain column in any frame. */
export const pictured = style({
  '@media': {
    [media.frameStrip]: {
      vars: { '--layout': 'strip', [ideal]: `calc((100vw - ${STRIP}) * 5 / 7)`, '--pad': '18px' },
      display: 'grid',
      gridTemplate: `"art foot" minmax(calc((100vw - ${STRIP}) / ${WIDEST}), 1fr) "text text" auto "nav nav" auto / minmax(0, 1fr) ${STRIP}`,
    },
    [media.frameBeside]: {
      vars: { '--layout': 'beside', [ideal]: `calc(${ART} * 5 / 7)`, '--pad': 'clamp(16px, 2.6vw, 32px)' },
      display: 'grid',
      gridTemplate: `"text art" auto "text foot" 1fr "nav nav" auto / minmax(0, 1fr) ${ART}`,
    },
  },
});

/** The picture takes what the text leaves, within what is drawn. */
export const picture = style({
  gridArea: 'art',
  display: 'grid',
  // WebKit stretches no automatic row to the height that the frame leaves: there would be no picture.
  gridTemplateRows: 'minmax(0, 1fr)',
  minInlineSize: 0,
  // A hair wider than is drawn for certain; only the longest texts leave so little.
  flex: `999 0 calc(100vw / ${WIDEST + 0.07})`,
  maxBlockSize: `calc(100vw / ${TALLEST})`,
  '@media': {
    [media.frameStrip]: { maxBlockSize: `calc((100vw - ${STRIP}) / ${TALLEST})` },
    [media.frameBeside]: {
      maxBlockSize: 'none',
      blockSize: `min(${ART} / ${TALLEST}, max(${ideal}, 100svh - ${NAV} - 98px))`,
    },
    [media.print]: { maxInlineSize: '174mm', aspectRatio: '7 / 5', maxBlockSize: 'none' },
  },
});

export const art = style(seenArt);

/** Drawings are laid out for stages from 360 px; in a smaller frame they are scaled down whole. */
const LEAST = '360px';
export const box = style([
  safeBox,
  {
    vars: { [seen]: 'min(100cqw, 140cqh)', [u]: `calc(max(${seen}, ${LEAST}) / 100)` },
    scale: `min(1, ${quotient(seen, LEAST)})`,
  },
]);

const ownHeight = { alignSelf: 'start', minInlineSize: 0, flex: 'none', inlineSize: '100%' } as const;
export const text = style({
  ...measuresText,
  ...ownHeight,
  gridArea: 'text',
  padding: '10px var(--pad) 0',
  '@media': {
    [media.frameStrip]: { paddingBlock: '14px' },
    [media.frameBeside]: { paddingBlock: 'clamp(14px, 2.4vw, 30px) 14px' },
  },
});
export const place = style({
  ...type.slug,
  fontSize: '.875rem',
  color: vars.ink2,
  marginBlockEnd: '2px',
  '@media': {
    [media.frameSmall]: { fontSize: '.8125rem' },
    [media.frameBeside]: { fontSize: 'clamp(.9375rem, .85rem + .2vw, 1.0625rem)', marginBlockEnd: '4px' },
  },
});
export const heading = style({
  ...type.h2,
  fontSize: '1.25rem',
  lineHeight: 1.1,
  marginBlockEnd: '6px',
  ':focus-visible': { outlineOffset: '1px' },
  '@media': {
    [media.frameSmall]: { fontSize: '1.125rem' },
    [media.frameStrip]: { fontSize: '1.375rem' },
    [media.frameBeside]: { fontSize: 'clamp(1.375rem, .6rem + 2.1vw, 2.25rem)', marginBlockEnd: '10px' },
  },
});
export const words = style({
  ...type.body,
  fontSize: '.9375rem',
  lineHeight: 1.38,
  '@media': {
    [media.frameSmall]: { fontSize: '.875rem', lineHeight: 1.36 },
    [media.frameStrip]: { fontSize: '1rem' },
    [media.frameBeside]: {
      fontSize: 'clamp(1rem, .66rem + .8vw, 1.375rem)',
      lineHeight: 1.48,
      maxInlineSize: '34rem',
    },
  },
});
export const alternative = style({
  ...type.note,
  '@media': { screen: { ...toldWhereLarger('9px'), color: vars.ink2 }, [media.print]: { paddingBlockStart: '9px' } },
});
/** An address instead of a link. */
export const instead = style({
  ...smallPrint,
  lineHeight: 1.35,
  marginBlockStart: '8px',
  paddingBlockStart: '6px',
  paddingBlockEnd: '2px',
  borderBlockStart: `1px solid ${vars.hairline}`,
  maxInlineSize: '34rem',
});
export const address = style({
  color: vars.ink,
  fontWeight: 600,
  overflowWrap: 'anywhere',
  // One touch takes all of it.
  userSelect: 'all',
  selectors: { [`${instead}[data-embed-address] > &`]: { display: 'block' } },
});
/** At the top, or it would make the page a pixel taller than its frame. */
export const status = style([visuallyHidden, { insetBlockStart: 0 }]);

export const foot = style({
  ...smallPrint,
  ...ownHeight,
  gridArea: 'foot',
  padding: '5px var(--pad) 7px',
  lineHeight: 1.3,
  '@media': {
    [media.frameStrip]: { padding: '12px 12px 0', lineHeight: 1.4 },
    [media.frameBeside]: { padding: '10px var(--pad) 12px 0', lineHeight: 1.4 },
  },
});
export const outlet = style({
  fontWeight: 800,
  color: vars.ink,
  textDecorationLine: 'none',
  selectors: { '&:hover': { textDecorationLine: 'underline' } },
});
export const source = style({ ...quietLink, selectors: { '&:hover': { textDecorationColor: 'currentColor' } } });
export const open = style({ display: 'inline-block', paddingBlock: '3px', fontWeight: 600 });

/** Two targets as tall as a thumb, at the frame's foot. */
export const nav = style({
  ...screenOnly,
  gridArea: 'nav',
  flex: 'none',
  marginBlockStart: 'auto',
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  blockSize: NAV,
  backgroundColor: vars.panel,
  borderBlockStart: `1px solid ${vars.rule}`,
});
export const way = style({
  fontFamily: type.label.fontFamily,
  fontWeight: 600,
  fontSize: '1rem',
  lineHeight: 1.2,
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  textDecorationLine: 'none',
  selectors: {
    '& + &': { borderInlineStart: `1px solid ${vars.rule}` },
    '&:focus-visible': ringInside,
    '&[aria-disabled]': { fontWeight: 400, color: vars.rule, cursor: 'default' },
    '&[aria-disabled]:active': { backgroundColor: 'transparent' },
  },
});
