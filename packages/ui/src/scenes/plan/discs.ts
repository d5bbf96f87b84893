import { fade, LABEL_SHARE, track, valuesAt } from '../../score/index';
import type { Form, Key, Track } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { h, u } from '../markup';
import type { Piece } from '../piece';
import { opacityKeys } from '../presence';
import type { PlanData, Spot } from './schema';

/** The keyframes in which a disc stands, and where (metres). */
const standsOf = ({ keyframes }: PlanData, who: string): { at: number; spot: Spot }[] =>
  keyframes.flatMap(({ at, discs }) => (discs[who] ? [{ at, spot: discs[who] }] : []));

/** Where a disc first stands, metres. */
export const firstSpotOf = (plan: PlanData, who: string): Spot => standsOf(plan, who)[0]?.spot ?? [0, 0];

/** A disc's way over progress (metres): still around a keyframe, moving in the middle of an interval; before it comes, where it will come. */
function wayOf(plan: PlanData, who: string): Key[] {
  return standsOf(plan, who).flatMap(({ at, spot }, i, all): Key[] => {
    const before = all[i - 1];
    const after = all[i + 1];
    const arrives: Key = [before ? at - (at - before.at) * LABEL_SHARE : at, ...spot];
    return after ? [arrives, [at + (after.at - at) * LABEL_SHARE, ...spot]] : [arrives];
  });
}

/** Two equal discs. Where they overlap stands the carpet's red: a red twin of the first, cut by the second and carried back to the first's place. */
export function drawDiscs(plan: PlanData, prefix: string, form: Form): Piece {
  const scale = 100 / plan.across;
  const radius = plan.radius[form] * scale;
  const [ox, oy]: Spot = [100 * plan.origin[0], BOX_HEIGHT * plan.origin[1]];
  const across = `width:${u(2 * radius)};height:${u(2 * radius)}`;
  const round = (...names: string[]) =>
    h('div', { className: ['d-person', ...names], style: `${across};margin:${u(-radius)}` });
  const names = [...new Set(plan.keyframes.flatMap(({ discs }) => Object.keys(discs)))];
  const discs = names.map((name) => {
    const presence = opacityKeys(plan.keyframes, ({ discs }) => name in discs);
    const way = wayOf(plan, name);
    /** A part that is there when the disc is, and goes where its way leads. */
    const moving = (own: string, pattern: string, value: (x: number, y: number) => number[]): Track[] => [
      track(own, 'transform', pattern, ...way.map(([p, x = 0, y = 0]): Key => [p, ...value(x, y)])),
      ...(presence ? [fade(own, ...presence)] : []),
    ];
    const moves = (own: string) => moving(own, 'translate(#u,#u)', (x, y) => [ox + x * scale, oy + y * scale]);
    return { part: prefix + name, way, start: firstSpotOf(plan, name), moving, moves };
  });
  const piece: Piece = { markup: [], riders: [], tracks: [] };
  // A thin track behind each disc, from where it first stood.
  for (const [i, { way, start, moving }] of discs.entries()) {
    if (way.every(([, x]) => x === start[0])) continue;
    const part = `${prefix}trail${i}`;
    const style = `left:${u(ox + start[0] * scale)};top:${u(oy + start[1] * scale)};width:${u(100)}`;
    piece.markup.push(h('i.d-trail', { style, dataPart: part }));
    piece.tracks.push(...moving(part, 'scaleX(#)', (x) => [(x - start[0]) / plan.across]));
  }
  const [first, second] = discs;
  const shared = `${prefix}shared`;
  for (const disc of discs) {
    const person = round();
    if (disc === second) person.children.push(h('span.d-lens', h('i', { dataPart: shared, style: across })));
    piece.markup.push(h('div.d-pin', { dataPart: disc.part }, person));
    piece.tracks.push(...disc.moves(disc.part));
  }
  if (first && second) {
    const times = new Set([...first.way, ...second.way].map(([p]) => p));
    const apart = [...times]
      .toSorted((a, b) => a - b)
      .map((p): Key => {
        const [a, b] = [first, second].map(({ part, way }) => valuesAt({ part, keys: way }, p));
        return [p, ...[0, 1].map((i) => ((a?.[i] ?? 0) - (b?.[i] ?? 0)) * scale)];
      });
    const rim = `${first.part}-rim`;
    piece.tracks.push(track(shared, 'transform', 'translate(#u,#u)', ...apart), ...first.moves(rim));
    piece.markup.push(h('div.d-pin', { dataPart: rim }, round('d-rim')));
  }
  return piece;
}
