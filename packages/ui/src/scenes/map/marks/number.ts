import { says } from '@proscenium/story-data';
import { CARD_SCALE } from '../../card';
import { numberIn } from '../../fields';
import { LARGER, px } from '../../drawing/look';
import type { Point } from '../../box';
import { DISC } from '../../lettering';
import { h, n, s } from '../../markup';
import { casedDisc, disc, stroked } from '../card/shapes';
import { defineMark } from '../mark';
import { dotOf, pinned } from './drawing';
import { pixelPair, where } from './fields';
import { cardWords, lettering, wordsFields } from './words';

/** Across the dot at the foot of a leader, and how wide the leader is, pixels. */
const FOOT = 4;
const LEADER = 1.25;

const { across, gap } = DISC;
const sized = (size: number) => {
  const side = `calc(${px(size)} * ${LARGER})`;
  return { width: side, height: side, margin: `calc(${px(-size / 2)} * ${LARGER})` };
};

/** A numbered disc at a place, or `away` (pixels) from it on a leader, with the place's name beside it. */
export const number = defineMark(
  'number',
  {
    ...wordsFields,
    place: where,
    number: numberIn(1, 99, 'a whole number').int(says('a whole number from 1 to 99', 'write it without a point')),
    away: pixelPair.default([0, 0]),
  },
  {
    draw(mark, { id, at }) {
      const [dx, dy] = mark.away;
      const leader = dx || dy ? [s('svg.d-tie', s('line', { x2: n(dx), y2: n(dy) })), dotOf('ink', FOOT)] : [];
      const figure = h('div.d-disc', { style: `transform:translate(${n(dx)}px,${n(dy)}px)` }, [
        h('b', String(mark.number)),
        lettering(mark),
      ]);
      return pinned(id, at(mark.place), ...leader, figure);
    },
    card(mark, { point, inks }) {
      const [x, y] = point(mark.place);
      const at: Point = [x + mark.away[0] * CARD_SCALE, y + mark.away[1] * CARD_SCALE];
      const hasLeader = at[0] !== x || at[1] !== y;
      const leader = hasLeader
        ? [
            stroked(`M${n(x)} ${n(y)}L${n(at[0])} ${n(at[1])}`, inks.ink, LEADER),
            disc([x, y], (FOOT * CARD_SCALE) / 2, inks.ink),
          ]
        : [];
      const radius = (across.compact * CARD_SCALE) / 2;
      const beside = { ...cardWords(mark, at, inks), gap: gap.compact * CARD_SCALE };
      const figure = {
        ...beside,
        text: [`${mark.number}`],
        face: 'number',
        side: 'centre',
        shift: [0, 0],
        ink: inks.pane,
        fixed: true,
      } as const;
      return {
        markup: [...leader, ...casedDisc(at, radius, inks.ink, inks)],
        labels: [figure, beside],
        dots: [{ at, radius }],
      };
    },
    look: {
      '.d-tie': {
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'visible',
        stroke: 'var(--ink)',
        strokeWidth: px(LEADER),
      },
      '.d-disc': { width: 0, height: 0 },
      '.d-disc > b': {
        position: 'absolute',
        borderRadius: '50%',
        background: 'var(--ink)',
        color: 'var(--pane)',
        boxShadow: '0 0 0 1.3px var(--casing)',
        textAlign: 'center',
        face: 'number',
        fixedAt: '50%',
        ...sized(across.compact),
        at: { wide: sized(across.wide) },
      },
      '.d-disc .d-right': { left: px(gap.compact), at: { wide: { left: px(gap.wide) } } },
      '.d-disc .d-left': { right: px(gap.compact), at: { wide: { right: px(gap.wide) } } },
    },
  },
);
