import { LABEL_SHARE } from '../../score/index';
import type { Form, Key, Track } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { h, u } from '../markup';
import type { Markup } from '../markup';
import type { Piece } from '../piece';
import { opacityKeys } from '../presence';
import type { PlanData, Spot } from './schema';

type Move = [p: number, spot: Spot];

/** Where a disc stands over progress: still around a keyframe, moving in the middle of an interval; before it comes, where it will come. */
function moves(plan: PlanData, who: string): Move[] {
  const known = plan.keyframes.flatMap(({ at, discs }) => (discs[who] ? [{ at, spot: discs[who] }] : []));
  return known.flatMap(({ at, spot }, i): Move[] => {
    const before = known[i - 1];
    const after = known[i + 1];
    return [
      [before ? at - (at - before.at) * LABEL_SHARE : at, spot],
      ...(after ? [[at + (after.at - at) * LABEL_SHARE, spot] as Move] : []),
    ];
  });
}

/** Two equal discs. Where they overlap stands the carpet's red: a red twin of the first, cut by the second and carried back to the first's place. */
export function drawDiscs(plan: PlanData, prefix: string, form: Form): Piece {
  const names = [...new Set(plan.keyframes.flatMap(({ discs }) => Object.keys(discs)))];
  const scale = 100 / plan.across;
  const radius = plan.radius[form] * scale;
  const [ox, oy] = [100 * plan.origin[0], BOX_HEIGHT * plan.origin[1]];
  const tracks: Track[] = [];
  const size = `width:${u(2 * radius)};height:${u(2 * radius)};margin:${u(-radius)}`;
  const ways = names.map((name) => ({ id: `${prefix}${name}`, name, way: moves(plan, name) }));
  const [first, second] = ways;
  const markup: Markup = [];
  for (const [i, { name, way }] of ways.entries())
    markup.push(...drawTrail(plan, `${prefix}trail${i}`, name, way, [ox, oy], tracks));
  for (const { id, name, way } of ways) {
    tracks.push({
      part: id,
      property: 'transform',
      pattern: 'translate(#u,#u)',
      keys: way.map(([p, [x, y]]): Key => [p, ox + x * scale, oy + y * scale]),
    });
    const keys = presenceOf(plan, name);
    if (keys) tracks.push({ part: id, property: 'opacity', pattern: '#', keys });
    const across = `width:${u(2 * radius)};height:${u(2 * radius)}`;
    const lens =
      id === second?.id && first ? [h('span.d-lens', h('i', { dataPart: `${prefix}shared`, style: across }))] : [];
    markup.push(h('div.d-pin', { dataPart: id }, h('div.d-person', { style: size }, lens)));
  }
  if (first && second) {
    const times = [...new Set([...first.way, ...second.way].map(([p]) => p))].toSorted((a, b) => a - b);
    const keys = times.map((p): Key => {
      const [ax, ay] = spotAt(first.way, p);
      const [bx, by] = spotAt(second.way, p);
      return [p, (ax - bx) * scale, (ay - by) * scale];
    });
    tracks.push({ part: `${prefix}shared`, property: 'transform', pattern: 'translate(#u,#u)', keys });
    markup.push(h('div.d-pin', { dataPart: `${first.id}-rim` }, h('div.d-person.d-rim', { style: size })));
    for (const track of tracks.filter(({ part }) => part === first.id))
      tracks.push({ ...track, part: `${first.id}-rim` });
  }
  return { markup, riders: [], tracks };
}

function spotAt(way: readonly Move[], p: number): Spot {
  const after = way.findIndex(([at]) => at > p);
  const to = way[after === -1 ? way.length - 1 : after] as Move;
  const from = way[after === -1 ? way.length - 1 : after - 1] ?? to;
  const share = to[0] > from[0] ? (p - from[0]) / (to[0] - from[0]) : 1;
  return [from[1][0] + (to[1][0] - from[1][0]) * share, from[1][1] + (to[1][1] - from[1][1]) * share];
}

/** A thin track behind a disc, from where it first stood. */
function drawTrail(
  plan: PlanData,
  id: string,
  name: string,
  way: readonly Move[],
  [ox, oy]: readonly [number, number],
  tracks: Track[],
): Markup {
  const scale = 100 / plan.across;
  const [startX, startY] = way[0]?.[1] ?? [0, 0];
  const keys = way.map(([p, [x]]): Key => [p, (x - startX) / plan.across]);
  if (keys.every(([, value]) => value === 0)) return [];
  tracks.push({ part: id, property: 'transform', pattern: 'scaleX(#)', keys });
  const presence = presenceOf(plan, name);
  if (presence) tracks.push({ part: id, property: 'opacity', pattern: '#', keys: presence });
  const style = `left:${u(ox + startX * scale)};top:${u(oy + startY * scale)};width:${u(100)}`;
  return [h('i.d-trail', { style, dataPart: id })];
}

const presenceOf = (plan: PlanData, name: string): Key[] | null =>
  opacityKeys(plan.keyframes.map(({ at, discs }) => ({ at, there: name in discs })));
