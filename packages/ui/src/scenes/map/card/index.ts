import { CARD } from '../../card';
import type { CardContext, CardKind, CardPicture } from '../../card';
import { n, s } from '../../markup';
import { withDistances } from '../distances';
import { paletteOf } from '../files';
import { gazetteerOf } from '../gazetteer';
import { kindOfMark } from '../marks/index';
import { paint } from '../paint';
import { PALETTES } from '../palette';
import { shownIn } from '../plane';
import type { Rect } from '../plane';
import type { MapData } from '../schema';
import type { World } from '../world';
import { colourAt } from './under';
import { onCard } from './view';
import type { MapOnCard } from './view';
import { cardDetail, UNIT, worldsFor } from './worlds';

/** Pixels beyond the card's edges that are drawn too, so that no coast is seen where the world is cut. */
const BEYOND = 80;

const SEEN: Rect = { x0: -BEYOND, y0: -BEYOND, x1: CARD.width + BEYOND, y1: CARD.height + BEYOND };

/** A map fills the card; its marks are those of the step's poster, or those that `card` of the layer names. */
export const mapCard: CardKind<MapData> = {
  draw(asked) {
    const views = asked.map(({ data, context }) => onCard(data, context));
    const [first] = asked;
    const seen = views.map(({ pose }) => ({ k: pose.k, frame: shownIn(pose, SEEN) }));
    const worlds = first ? worldsFor(seen, first.context.story) : [];
    return asked.map(({ data, context }, i) => picture(data, context, views[i] as MapOnCard, worlds[i] as World));
  },
};

function picture(map: MapData, context: CardContext, view: MapOnCard, world: World): CardPicture {
  const { pose, marks } = view;
  const frame = shownIn(view.pose, SEEN);
  const inks = context.inks(map.ground);
  const gazetteer = gazetteerOf(context.story);
  const detail = cardDetail(pose.k);
  const palette = paletteOf(map, detail);
  const { defs, body } = paint(world, {
    centre: gazetteer.centre,
    detail,
    palette,
    frame,
    pixel: 1 / UNIT,
    moment: map.moment,
  });
  const lines = map.tone ? 'display:none' : 'fill:none;stroke-linejoin:round';
  const transform = `translate(${n(frame.x0 * pose.k + pose.x)} ${n(frame.y0 * pose.k + pose.y)}) scale(${UNIT})`;
  const drawn = marks.map((mark) =>
    kindOfMark(mark).card?.(withDistances(mark, gazetteer), { ...view, progress: context.at, inks }),
  );
  const colour = colourAt(world, PALETTES[palette], gazetteer.centre, map.moment);
  return {
    markup: [
      s('style', `.s{${lines}}`),
      s('defs', defs),
      s('g', { transform }, body),
      ...drawn.flatMap((mark) => mark?.markup ?? []),
    ],
    ground: map.ground,
    labels: drawn.flatMap((mark) => mark?.labels ?? []),
    dots: drawn.flatMap((mark) => mark?.dots ?? []),
    under: ([x, y]) => colour([(x - pose.x) / pose.k, (y - pose.y) / pose.k]),
  };
}
