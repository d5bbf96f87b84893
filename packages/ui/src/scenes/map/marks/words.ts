import { says } from '@proscenium/story-data';
import { z } from 'zod';
import { media } from '../../../theme/media';
import type { Point } from '../../box';
import { CARD_SCALE } from '../../card';
import type { CardInks, CardLabel } from '../../card';
import { LARGER, outline, px } from '../../drawing/look';
import type { DrawingRule, Look } from '../../drawing/look';
import { FACES, GAP } from '../../lettering';
import { h, n, u, words } from '../../markup';
import { pixels } from './fields';
import { lineWithDistances } from './lineOfWords';

const LINES = says('one to eight lines of words', 'write for example `[Seoul, in June]`');

/** What all words on a map have in common. */
export const wordsFields = {
  /** Lines; `**words**` are set bold, `*words*` light; `{km a}`, `{km a b}` print the computed distance of places. */
  text: z.array(lineWithDistances).min(1, LINES).max(8, LINES),
  /** Size of words: `note` 13/14 px, `label` 13/15, `row` 14/18, `name` 16/22 and heavy. */
  size: z.enum(['note', 'label', 'row', 'name']).default('label'),
  /** Where words stand, seen from their point. */
  side: z
    .enum(['right', 'left', 'above', 'below', 'above-left', 'above-right', 'below-left', 'below-right'])
    .default('right'),
  /** Shift from the point in pixels, after `side`. */
  dx: pixels.default(0),
  dy: pixels.default(0),
  /** Quieter ink. */
  quiet: z.boolean().default(false),
  /** A hard outline, for words over coasts and borders: in the colour of the land, the sea or a tint. */
  halo: z.enum(['land', 'sea', 'one', 'two']).optional(),
};

type Words = z.output<z.ZodObject<typeof wordsFields>>;

/** No words that wrap are wider, hundredths of the box's width. */
const WIDEST = 66;

/** The words of a mark, standing at their side of a point without size; `width` (pixels) makes them wrap, at two thirds of the box at most. */
export function lettering({ text, size, side, dx, dy, quiet, halo }: Words, width?: number) {
  const className = ['d-words', `d-${size}`, `d-${side}`];
  if (quiet) className.push('d-quiet');
  if (halo) className.push(`d-halo-${halo}`);
  if (width) className.push('d-wrap');
  const style = [
    ...(dx ? [`--dx:${n(dx)}px`] : []),
    ...(dy ? [`--dy:${n(dy)}px`] : []),
    ...(width ? [`--wide:min(${n(width)}px,${u(WIDEST)})`] : []),
  ].join(';');
  return h(
    'div',
    { className, ...(style && { style }) },
    text.map((line) => h('p', words(line))),
  );
}

/** Words beside a point of a card (pixels), larger than on the stage by the card's scale. */
export function cardWords({ text, size, side, dx, dy, quiet }: Words, at: Point, inks: CardInks): CardLabel {
  return {
    text,
    face: size === 'row' ? 'label' : size,
    at,
    side,
    gap: GAP * CARD_SCALE,
    shift: [dx * CARD_SCALE, dy * CARD_SCALE],
    ink: quiet ? inks.ink2 : inks.ink,
    fixed: false,
  };
}

const gap = px(GAP);
const sides: Record<Words['side'], DrawingRule> = {
  right: { fixedAt: '0 0', left: gap, top: 0, transform: 'translateY(-50%)' },
  left: { fixedAt: '100% 0', right: gap, top: 0, transform: 'translateY(-50%)', textAlign: 'right' },
  above: { fixedAt: '0 100%', left: 0, bottom: gap, transform: 'translateX(-50%)', textAlign: 'center' },
  below: { fixedAt: '0 0', left: 0, top: gap, transform: 'translateX(-50%)', textAlign: 'center' },
  'above-left': { fixedAt: '100% 100%', right: 0, bottom: gap, textAlign: 'right' },
  'above-right': { fixedAt: '0 100%', left: 0, bottom: gap },
  'below-left': { fixedAt: '100% 0', right: 0, top: gap, textAlign: 'right' },
  'below-right': { fixedAt: '0 0', left: 0, top: gap },
};
const halos = { land: 'var(--land)', sea: 'var(--sea)', one: 'var(--tint-one)', two: 'var(--tint-two)' };
const named = <T>(prefix: string, all: Record<string, T>, rule: (one: T) => DrawingRule): Look =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [`.${prefix}${name}`, rule(one)]));

export const wordsLook: Look = {
  // What words of all marks have in common.
  ':is(.d-words, .d-rows, .d-title, .d-account, .d-scale, .d-disc)': {
    position: 'absolute',
    fontFamily: 'var(--label-font)',
    color: 'var(--ink)',
  },
  '.d-words': {
    width: 'max-content',
    translate: 'var(--dx, 0px) var(--dy, 0px)',
    face: 'label',
  },
  '.d-words p': { margin: 0 },
  '.d-words b': { fontWeight: FACES.label.bold },
  '.d-words em': { fontStyle: 'normal', fontWeight: 400 },
  '.d-note': { face: 'note' },
  '.d-note b': { fontWeight: FACES.note.bold },
  '.d-name': { face: 'name' },
  '.d-words.d-row': { face: 'row' },
  '.d-quiet': { color: 'var(--ink-2)' },
  '.d-wrap': { whiteSpace: 'normal', width: `calc(var(--wide) * ${LARGER})` },
  ...named('d-', sides, (rule) => rule),
  ...named('d-halo-', halos, (colour) => ({ textShadow: outline(colour) })),
  ':is(.d-words, .d-rows, .d-account, .d-scale)': {
    '@media': {
      // Where nothing is left of a map but its lines, words are read across them.
      [media.moreContrast]: { textShadow: outline('var(--casing)') },
      // System colours: words keep their meaning without outlines.
      [media.forced]: {
        vars: { '--ink': 'CanvasText', '--ink-2': 'CanvasText', '--rule': 'CanvasText' },
        color: 'CanvasText',
        textShadow: 'none',
        background: 'Canvas',
      },
    },
  },
};
