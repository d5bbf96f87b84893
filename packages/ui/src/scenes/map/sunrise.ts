import { fade, track } from '../../score/index';
import type { CameraPose, Key, Track } from '../../score/index';
import type { Element } from 'hast';
import { h, n, u } from '../markup';
import type { Markup } from '../markup';
import type { Piece } from '../piece';
import { DEPRESSIONS, sunHeight } from './light';
import { fromPlane, shownIn } from './plane';
import type { LatLon, Rect } from './plane';
import type { MapData } from './schema';

type Sunrise = NonNullable<MapData['sunrise']>;

/** How much of the night map lies over the day's where the sun is deeper than 0, 6, 12 and 18 degrees: the frames' tones are these mixtures. */
const MIX = [0.3, 0.61, 0.85, 1] as const;
/** Moments between the first and the last at which the edge of light is computed. */
const MOMENTS = 8;
/** Rows (hundredths of the box's width) at which the edge is found; between them it is all but straight. */
const ROWS = [-60, 5, 70, 135] as const;
/** Farthest columns of the swept field. */
const WEST = -90;
const EAST = 190;

/**
 * Sunrise over a resting camera: the night plate lies four times over the day's, each cut by one edge of light (sun 0, 6, 12, 18 degrees below the
 * horizon) that moves from the moment `from` to `to` (ISO, UTC) during `during`. Hard edges, no blending of one light into another.
 */
export function drawSunrise(
  id: string,
  pose: CameraPose,
  centre: LatLon,
  sunrise: Sunrise,
  image: (frame: Rect) => Element,
): Piece {
  const frame = shownIn(pose, { x0: WEST, y0: ROWS[0], x1: EAST, y1: ROWS[3] });
  const style = `left:${u(WEST)};top:${u(ROWS[0])};width:${u(EAST - WEST)};height:${u(ROWS[3] - ROWS[0])}`;
  const markup: Markup = [];
  let below = 0;
  const tracks: Track[] = [];
  for (const [i, depth] of DEPRESSIONS.entries()) {
    const mix = MIX[i] ?? 1;
    const opacity = `opacity:${n((mix - below) / (1 - below))}`;
    markup.push(h('div.d-plate', { style, dataPart: `${id}-${i}` }, h('div.d-fill', { style: opacity }, image(frame))));
    below = mix;
    const polygon = `polygon(0 0,${ROWS.map(() => '#u #u').join(',')},0 100%)`;
    tracks.push(track(`${id}-${i}`, 'clipPath', polygon, ...edge(pose, centre, sunrise, depth)));
  }
  const [, end] = sunrise.during;
  tracks.push(fade(id, [0, 1], [end, 1], [end, 0]));
  return { markup: [h('div.d-fill', { dataPart: id }, markup)], riders: [], tracks };
}

function edge(pose: CameraPose, centre: LatLon, { from, to, during }: Sunrise, depth: number): Key[] {
  const first = Date.parse(from);
  const last = Date.parse(to);
  return Array.from({ length: MOMENTS }, (_, i): Key => {
    const share = i / (MOMENTS - 1);
    const moment = new Date(first + (last - first) * share).toISOString();
    const deeper = (x: number, y: number) => {
      const place = fromPlane(centre, [(x - pose.x) / pose.k, (y - pose.y) / pose.k]);
      return place !== null && sunHeight(moment, place) < -depth;
    };
    const columns = ROWS.flatMap((y) => [borderOn(y, deeper) - WEST, y - ROWS[0]]);
    return [during[0] + (during[1] - during[0]) * share, ...columns];
  });
}

/** The column up to which a row is darker, by halving; the night lies to the west. */
function borderOn(y: number, deeper: (x: number, y: number) => boolean): number {
  let [west, east] = [WEST, EAST];
  if (!deeper(west, y)) return WEST;
  if (deeper(east, y)) return EAST;
  for (let i = 0; i < 20; i++) {
    const middle = (west + east) / 2;
    if (deeper(middle, y)) west = middle;
    else east = middle;
  }
  return (west + east) / 2;
}
