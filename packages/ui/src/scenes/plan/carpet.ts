import { fade, track } from '../../score/index';
import type { Form, Track } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { h, u } from '../markup';
import { sizeAbout } from '../map/marks/drawing';
import { unmoved } from '../piece';
import type { Piece } from '../piece';
import type { PlanData } from './schema';

/** Width of the pale edge that keeps the red apart from every tone of the sunrise, hundredths of the box's width. */
const EDGE: Record<Form, number> = { compact: 0.34, wide: 0.16 };

/** The carpet; where the plan hands over to a map it alone stays and shrinks to the short stroke that stands for it there. */
export function drawCarpet({ across, carpet, origin, handOver }: PlanData, prefix: string, form: Form): Piece {
  const scale = 100 / across;
  const [x, y] = [100 * origin[0] + ((carpet.from + carpet.to) / 2) * scale, BOX_HEIGHT * origin[1]];
  const [long, high] = [(carpet.to - carpet.from) * scale, carpet.wide * scale];
  const id = `${prefix}carpet`;
  const style = sizeAbout(long, high);
  const night = h('i.d-carpet', { style });
  if (!handOver) return unmoved(h('div.d-pin', { style: `left:${u(x)};top:${u(y)}`, dataPart: id }, night));
  const { during, [form]: rest } = handOver;
  const [begin, end] = during;
  /** How a part shrinks that reaches beyond the carpet on all sides. */
  const travel = (part: string, beyond: number): Track =>
    track(
      part,
      'transform',
      'translate(#u,#u) scale(#,#)',
      [begin, x, y, 1, 1],
      [
        end,
        100 * rest.x,
        BOX_HEIGHT * rest.y,
        (rest.long + beyond) / (long + beyond),
        (rest.high + beyond) / (high + beyond),
      ],
    );
  const [day, edge, beyond] = [`${id}-day`, `${id}-edge`, 2 * EDGE[form]];
  const pale = h('i.d-carpet-edge', { dataGround: 'day', style: sizeAbout(long + beyond, high + beyond) });
  return {
    markup: [
      h('div.d-pin', { dataPart: edge }, pale),
      h('div.d-pin', { dataPart: id }, [night, h('i.d-carpet', { dataGround: 'day', style, dataPart: day })]),
    ],
    riders: [],
    tracks: [
      travel(id, 0),
      travel(edge, beyond),
      fade(edge, [begin - 0.02, 0], [begin, 1]),
      fade(day, [begin, 0], [end, 1]),
    ],
  };
}
