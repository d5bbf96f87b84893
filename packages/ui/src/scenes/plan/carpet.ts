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

interface Box {
  x: number;
  y: number;
  long: number;
  high: number;
}

const sizeOf = ({ long, high }: Box): string => sizeAbout(long, high);

/** The carpet; where the plan hands over to a map it alone stays and shrinks to the short stroke that stands for it there. */
export function drawCarpet(plan: PlanData, prefix: string, form: Form): Piece {
  const scale = 100 / plan.across;
  const start: Box = {
    long: (plan.carpet.to - plan.carpet.from) * scale,
    high: plan.carpet.wide * scale,
    x: 100 * plan.origin[0] + ((plan.carpet.from + plan.carpet.to) / 2) * scale,
    y: BOX_HEIGHT * plan.origin[1],
  };
  const id = `${prefix}carpet`;
  const night = h('i.d-carpet', { style: sizeOf(start) });
  if (!plan.handOver)
    return unmoved(h('div.d-pin', { style: `left:${u(start.x)};top:${u(start.y)}`, dataPart: id }, night));
  const { during, [form]: rest } = plan.handOver;
  const last: Box = { ...rest, x: 100 * rest.x, y: BOX_HEIGHT * rest.y };
  const edged = (box: Box): Box => ({ ...box, long: box.long + 2 * EDGE[form], high: box.high + 2 * EDGE[form] });
  const [begin, end] = during;
  const travel = (part: string, from: Box, to: Box): Track =>
    track(
      part,
      'transform',
      'translate(#u,#u) scale(#,#)',
      [begin, from.x, from.y, 1, 1],
      [end, to.x, to.y, to.long / from.long, to.high / from.high],
    );
  const day = `${id}-day`;
  const edge = `${id}-edge`;
  const markup = [
    h('div.d-pin', { dataPart: edge }, [h('i.d-carpet-edge', { dataGround: 'day', style: sizeOf(edged(start)) })]),
    h('div.d-pin', { dataPart: id }, [
      night,
      h('i.d-carpet', { dataGround: 'day', style: sizeOf(start), dataPart: day }),
    ]),
  ];
  return {
    markup,
    riders: [],
    tracks: [
      travel(id, start, last),
      travel(edge, edged(start), edged(last)),
      fade(edge, [begin - 0.02, 0], [begin, 1]),
      fade(day, [begin, 0], [end, 1]),
    ],
  };
}
