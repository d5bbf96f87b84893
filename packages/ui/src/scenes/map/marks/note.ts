import { z } from 'zod';
import type { Point } from '../../box';
import { CARD } from '../../card';
import type { CardInks, CardLabel } from '../../card';
import { px } from '../../drawing/look';
import { HANG, PLATE } from '../../lettering';
import { h } from '../../markup';
import { unmoved } from '../../piece';
import type { Piece } from '../../piece';
import { defineMark } from '../mark';
import { standing } from './drawing';
import { pixels, spot } from './fields';
import { cardWords, lettering, wordsFields } from './words';

const fields = {
  ...wordsFields,
  at: spot,
  align: z.enum(['start', 'end']).default('start'),
  /** Hangs from the page's margin, wherever the box lies in the stage; its x is then not used. */
  hang: z.boolean().default(false),
  plate: z.boolean().default(false),
  width: pixels.optional(),
};

type Note = z.output<z.ZodObject<typeof fields>>;

/** Words at a fixed point of the safe box. `plate`: on a solid ground with a rule; `width`: wraps at so many pixels. */
export const note = defineMark('note', fields, {
  onCardIfNamed: true,
  draw: (mark, { id }) => drawNote(mark, id),
  card: (mark, { inks }) => ({
    labels: [cardNote(mark, [CARD.width * mark.at[0], CARD.height * mark.at[1]], inks)],
  }),
  look: {
    '.d-note-pin .d-words': {
      fixedAt: '0 0',
      left: 0,
      right: 'auto',
      top: 0,
      bottom: 'auto',
      transform: 'none',
      textAlign: 'left',
    },
    '.d-hang': {
      left: `calc(50 * var(--u) - 50cqw + clamp(${px(HANG.least)}, ${100 * HANG.share}vw, ${px(HANG.most)})) !important`,
    },
    '.d-note-pin.d-align-end .d-words': { fixedAt: '100% 0', left: 'auto', right: 0, textAlign: 'right' },
    '.d-plate-note .d-words': {
      padding: `${px(PLATE.block)} ${px(PLATE.inline)}`,
      background: 'var(--panel)',
      border: `${px(PLATE.rule)} solid var(--rule)`,
      borderRadius: '2px',
      lineHeight: PLATE.leading,
    },
    '[data-ground="night"] .d-plate-note .d-words': { background: 'var(--plate, var(--land))' },
  },
});

/** A note as the part `id` of a drawing. */
export function drawNote({ at, align, hang, plate, width, ...words }: Note, id: string): Piece {
  const className = ['d-pin', 'd-note-pin', `d-align-${align}`];
  if (plate) className.push('d-plate-note');
  if (hang) className.push('d-hang');
  return unmoved(h('div', { className, style: standing(at), dataPart: id }, lettering(words, width)));
}

/** The words of a note at a point of a card (pixels), from which they run as on the stage. */
export function cardNote(mark: Note, at: Point, inks: CardInks): CardLabel {
  return { ...cardWords(mark, at, inks), side: mark.align, gap: 0, fixed: true };
}
