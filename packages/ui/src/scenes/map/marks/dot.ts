import { CARD_SCALE } from '../../card';
import { casedDisc, inkOf } from '../card/shapes';
import { defineMark } from '../mark';
import { dotOf, pinned } from './drawing';
import { colour, pixels, where } from './fields';

/** A round dot; `across` is its diameter in pixels. */
export const dot = defineMark(
  'dot',
  { place: where, across: pixels.default(5), colour: colour.default('ink') },
  {
    draw: (mark, { id, at }) => pinned(id, at(mark.place), dotOf(mark.colour, mark.across)),
    card(mark, { point, inks }) {
      const [at, radius] = [point(mark.place), (mark.across * CARD_SCALE) / 2];
      return { markup: casedDisc(at, radius, inkOf(mark.colour, inks), inks), dots: [{ at, radius }] };
    },
    look: {
      '.d-dot': {
        position: 'absolute',
        width: 'var(--d)',
        height: 'var(--d)',
        margin: 'calc(var(--d) / -2)',
        borderRadius: '50%',
        background: 'var(--mark)',
        boxShadow: '0 0 0 1.5px var(--casing)',
      },
    },
  },
);
