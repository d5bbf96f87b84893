import { track } from '../../../score/index';
import { CARD_SCALE } from '../../card';
import { numberAbove0, span } from '../../fields';
import { h, n, s } from '../../markup';
import { defineMark } from '../mark';
import { pinned, sizeAbout } from './drawing';
import { where } from './fields';

/** Width of its casing, pixels on a phone. */
const CASING = 1.3;
/** A hundredth of the safe box's width on a card, pixels. */
const UNIT = 3.85 * CARD_SCALE;

/** A short stroke, as long and high (hundredths of the box's width) as what is left of a carpet; it may shrink to a point. */
export const stroke = defineMark(
  'stroke',
  {
    place: where,
    long: numberAbove0("hundredths of the safe box's width"),
    high: numberAbove0("hundredths of the safe box's width"),
    shrink: span.optional(),
  },
  {
    draw({ place, long, high, shrink }, { id, at }) {
      const part = `${id}-size`;
      const piece = pinned(id, at(place), h('i.d-stroke', { style: sizeAbout(long, high), dataPart: part }));
      if (!shrink) return piece;
      const [from, to] = shrink;
      return { ...piece, tracks: [track(part, 'transform', 'scaleX(#)', [from, 1], [to, high / long])] };
    },
    card({ place, long, high, shrink }, { point, progress, inks }) {
      const at = point(place);
      const hasShrunk = shrink && progress >= shrink[1];
      const [w, tall] = [(hasShrunk ? high : long) * UNIT, high * UNIT];
      const box = (by: number, fill: string) =>
        s('path', {
          fill,
          d: `M${n(at[0] - w / 2 - by)} ${n(at[1] - tall / 2 - by)}h${n(w + 2 * by)}v${n(tall + 2 * by)}h${n(-w - 2 * by)}z`,
        });
      return {
        markup: [box(CASING * CARD_SCALE, inks.casing), box(0, inks.line)],
        dots: [{ at, radius: w / 2 }],
      };
    },
    look: {
      '.d-stroke': {
        position: 'absolute',
        background: 'var(--line)',
        boxShadow: `0 0 0 ${CASING}px var(--casing)`,
      },
    },
  },
);
