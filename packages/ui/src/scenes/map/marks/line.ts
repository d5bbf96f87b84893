import { z } from 'zod';
import { poseAt, track, valuesAt } from '../../../score/index';
import type { Key, Track } from '../../../score/index';
import { CARD_SCALE } from '../../card';
import { h, n, s, u } from '../../markup';
import { cased, clearOf, inkOf } from '../card/shapes';
import { defineMark } from '../mark';
import type { MarkContext } from '../mark';
import { pinned, strokes } from './drawing';
import { colour, drawn, pixels, where } from './fields';

type Drawn = z.output<typeof drawn>;

/**
 * A straight line between two places: the shortest path where it starts or ends at the map's centre. `drawn`: how much of it stands at which
 * progress; without it the whole line stands. `aside`: pixels to the left of its way; `trim`: pixels short at both ends.
 *
 * It keeps its weight at every scale: a box of its own, pinned to its start and turned once. A solid one is stretched along its length; a dotted one is
 * a finished row of dots under a cover that is pulled back, so that dots neither grow nor crawl.
 */
export const line = defineMark(
  'line',
  {
    from: where,
    to: where,
    standing: z.enum(['solid', 'dotted']),
    colour: colour.default('line'),
    weight: pixels.default(3),
    gap: pixels.default(8),
    aside: pixels.default(0),
    trim: pixels.default(0),
    drawn: drawn.optional(),
  },
  {
    draw(mark, { id, at, camera }) {
      const [x, y] = at(mark.from);
      const [toX, toY] = at(mark.to);
      const km = Math.hypot(toX - x, toY - y);
      const turn = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
      const longest = Math.max(...camera.map(([, , , k]) => k)) * km;
      const lengths = lengthKeys(mark.drawn, camera, km);
      const style = `transform:rotate(${n(turn)}deg) translate(${n(mark.trim)}px,${n(-mark.aside)}px)`;
      const weight = `--w:${n(mark.weight)}px`;
      const [ink, isSolid] = [`d-${mark.colour}`, mark.standing === 'solid'];
      const ways = { y1: '50%', y2: '50%', x2: '100%' };
      const inner = isSolid
        ? h(
            'div',
            { className: ['d-solid', ink], dataPart: `${id}-length`, style: `width:${u(longest)};${weight}` },
            h('i'),
          )
        : h(
            'div.d-cover',
            {
              dataPart: `${id}-cover`,
              style: `width:calc(${n(longest)}*var(--u) - ${n(2 * mark.trim)}px);${weight}`,
            },
            h('div', { dataPart: `${id}-dots` }, [
              s('svg', { className: ['d-dots', ink], style: `--gap:${n(mark.gap)}px` }, strokes('line', ways)),
            ]),
          );
      const piece = pinned(id, [x, y], h('div.d-turn', { style }, inner));
      if (lengths.every(([, length = 0]) => Math.abs(length - longest) <= 1e-6)) return piece;
      const stretched = (part: string, pattern: string, value: (length: number) => number): Track =>
        track(`${id}-${part}`, 'transform', pattern, ...lengths.map(([p, length = 0]): Key => [p, value(length)]));
      const tracks = isSolid
        ? [stretched('length', 'scaleX(#)', (length) => length / longest)]
        : [
            stretched('cover', 'translateX(#u)', (length) => length - longest),
            stretched('dots', 'translateX(#u)', (length) => longest - length),
          ];
      return { ...piece, tracks };
    },
    card(mark, { point, progress, inks }) {
      const [[x, y], [toX, toY]] = [point(mark.from), point(mark.to)];
      const long = Math.hypot(toX - x, toY - y);
      const share = drawnAt(mark.drawn, progress);
      if (long === 0 || share === 0) return {};
      const [ux, uy] = [(toX - x) / long, (toY - y) / long];
      const [trim, aside] = [mark.trim * CARD_SCALE, mark.aside * CARD_SCALE];
      const along = (length: number) => `${n(x + ux * length + uy * aside)} ${n(y + uy * length - ux * aside)}`;
      const d = `M${along(trim)}L${along(Math.max(trim, long * share - trim))}`;
      // A dash without length is drawn by some and not by others.
      const dots = { strokeLinecap: 'round', strokeDasharray: `.01 ${n(mark.gap * CARD_SCALE)}` } as const;
      const way = [[x, y] as const, [x + (toX - x) * share, y + (toY - y) * share] as const];
      return {
        markup: cased(
          d,
          inkOf(mark.colour, inks),
          mark.weight,
          inks,
          mark.standing === 'solid' ? {} : { mark: dots, casing: dots },
        ),
        dots: clearOf(way, mark.weight),
      };
    },
    look: {
      '.d-turn': { position: 'absolute', transformOrigin: '0 0', width: 0, height: 0 },
      '.d-solid': {
        position: 'absolute',
        height: 'var(--w)',
        top: 'calc(var(--w) / -2)',
        background: 'var(--mark)',
        transformOrigin: '0 50%',
        boxShadow: '0 -1.5px 0 var(--casing), 0 1.5px 0 var(--casing)',
      },
      '.d-cover': { position: 'absolute', height: '20px', top: '-10px', overflow: 'hidden' },
      '.d-dots': { display: 'block', width: '100%', height: '20px' },
      '.d-dots .d-casing': { strokeWidth: 'calc(var(--w) + 2.6px)', strokeDasharray: '0 var(--gap)' },
      '.d-dots .d-mark': { strokeDasharray: '0 var(--gap)', strokeLinecap: 'round' },
    },
  },
);

/** Length on the stage (hundredths of the box's width) over progress: the camera's scale times what is drawn. */
function lengthKeys(pairs: Drawn | undefined, camera: MarkContext['camera'], km: number): Key[] {
  const times = new Set([...camera.map(([p]) => p), ...(pairs ?? WHOLE).map(([p]) => p)]);
  return [...times].toSorted((a, b) => a - b).map((p): Key => [p, poseAt(camera, p).k * km * drawnAt(pairs, p)]);
}

const WHOLE: Drawn = [[0, 1]];

/** How much of a line stands at a progress, 0 to 1. */
const drawnAt = (keys: Drawn | undefined = WHOLE, p: number): number => valuesAt({ part: 'a line', keys }, p)[0] ?? 1;
