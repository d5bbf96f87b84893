import { CARD } from '../../card';
import type { CardContext, CardKind, CardPicture } from '../../card';
import { n } from '../../fragment';
import { withDistances } from '../distances';
import { paint } from '../paint';
import { PALETTES } from '../palette';
import type { PaletteName } from '../palette';
import type { Rect } from '../plane';
import type { MapData } from '../schema';
import type { World } from '../world';
import { cardDetail, UNIT } from './detail';
import { drawOnCard } from './marks';
import { colourAt } from './under';
import { onCard } from './view';

/** Pixels beyond the card's edges that are drawn too, so that no coast is seen where the world is cut. */
const BEYOND = 80;

function frameOf({ x, y, k }: { x: number; y: number; k: number }): Rect {
  return {
    x0: (-BEYOND - x) / k,
    y0: (-BEYOND - y) / k,
    x1: (CARD.width + BEYOND - x) / k,
    y1: (CARD.height + BEYOND - y) / k,
  };
}

/** A map fills the card; its marks are those of the step's poster, or those that `card` of the layer names. */
export const mapCard: CardKind<MapData> = {
  view(map, context) {
    const { pose } = onCard(map, context);
    return { k: pose.k, frame: frameOf(pose) };
  },
  draw(map, context, world) {
    if (!world) throw new Error('a map cannot be drawn without its world');
    return picture(map, context, world);
  },
};

function picture(map: MapData, context: CardContext, world: World): CardPicture {
  const { pose, marks, at } = onCard(map, context);
  const frame = frameOf(pose);
  const inks = context.inks(map.ground);
  const palette: PaletteName = map.ground === 'day' ? 'day' : map.moment ? 'lit' : 'night';
  const moment = map.moment ? { moment: map.moment } : {};
  const { defs, body } = paint(world, {
    centre: context.centre,
    detail: cardDetail(pose.k),
    palette,
    frame,
    pixel: 1 / UNIT,
    ...moment,
  });
  const lines = map.tone ? 'display:none' : 'fill:none;stroke-linejoin:round';
  const place = `translate(${n(frame.x0 * pose.k + pose.x)} ${n(frame.y0 * pose.k + pose.y)}) scale(${UNIT})`;
  const drawn = marks.flatMap(([, mark]) => {
    const found = drawOnCard(withDistances(mark, context), { pose, at, progress: context.at, inks });
    return found ? [found] : [];
  });
  const colour = colourAt(world, PALETTES[palette], context.centre, map.moment);
  return {
    svg: `<style>.s{${lines}}</style><defs>${defs}</defs><g transform="${place}">${body}</g>${drawn.map(({ svg }) => svg).join('')}`,
    ground: map.ground,
    labels: drawn.flatMap(({ labels }) => labels),
    dots: drawn.flatMap(({ dots }) => dots),
    under: ([x, y]) => colour([(x - pose.x) / pose.k, (y - pose.y) / pose.k]),
  };
}
