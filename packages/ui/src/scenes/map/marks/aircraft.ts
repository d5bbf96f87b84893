import { CARD_SCALE } from '../../card';
import { numberIn } from '../../fields';
import { n, s } from '../../markup';
import { defineMark } from '../mark';
import { pinned } from './drawing';
import { pixels, where } from './fields';

/** Hull, wings and tail in a box of 24 units, nose up. */
const OUTLINE =
  'M12 1c1 0 1.6 1.4 1.6 3.200V9L23 14.800v2.200l-9.4-2.700v4.500l3 2.200v1.700L12 21.500l-4.6 1.200V21l3-2.200v-4.500L1 17v-2.200L10.4 9V4.200C10.4 2.4 11 1 12 1z';
/** Pixels on a phone. */
const STROKE = 1.6;

/** The outline of an aircraft seen from above, nose along `heading` (degrees clockwise from north). */
export const aircraft = defineMark(
  'aircraft',
  { place: where, heading: numberIn(0, 360, 'degrees clockwise from north'), across: pixels.default(19) },
  {
    draw(mark, { id, at }) {
      const size = `width:${n(mark.across)}px;height:${n(mark.across)}px`;
      const style = `${size};transform:translate(-50%,-50%) rotate(${n(mark.heading)}deg)`;
      const svg = s('svg.d-aircraft', { viewBox: '0 0 24 24', style }, s('path', { d: OUTLINE }));
      return pinned(id, at(mark.place), svg);
    },
    card(mark, { point, inks }) {
      const at = point(mark.place);
      const size = (mark.across * CARD_SCALE) / 24;
      const place = `translate(${n(at[0])} ${n(at[1])}) rotate(${n(mark.heading)}) scale(${n(size)}) translate(-12 -12)`;
      const shape = s('path', {
        transform: place,
        fill: inks.casing,
        stroke: inks.lamp,
        strokeWidth: n((STROKE * CARD_SCALE) / size),
        strokeLinejoin: 'round',
        d: OUTLINE,
      });
      return { markup: [shape], dots: [{ at, radius: 12 * size }] };
    },
    look: {
      '.d-aircraft': {
        position: 'absolute',
        overflow: 'visible',
        fill: 'var(--casing)',
        stroke: 'var(--lamp)',
        strokeWidth: `${STROKE}px`,
        strokeLinejoin: 'round',
      },
    },
  },
);
