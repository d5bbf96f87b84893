import { fade, LABEL_SHARE, track, valuesAt } from '../../score/index';
import type { Form, Key, Track } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { h, u } from '../markup';
import type { Piece } from '../piece';
import { opacityKeys } from '../presence';
import type { PlanData, Spot } from './schema';

/** Where a disc stands (metres) over progress: still around a keyframe, moving in the middle of an interval; before it comes, where it will come. */
function wayOf(plan: PlanData, who: string): Key[] {
  const known = plan.keyframes.flatMap(({ at, discs }) => (discs[who] ? [{ at, spot: discs[who] }] : []));
  return known.flatMap(({ at, spot }, i): Key[] => {
    const before = known[i - 1];
    const after = known[i + 1];
    const arrives: Key = [before ? at - (at - before.at) * LABEL_SHARE : at, ...spot];
    return after ? [arrives, [at + (after.at - at) * LABEL_SHARE, ...spot]] : [arrives];
  });
}

interface Disc {
  part: string;
  way: Key[];
  /** When it is there. */
  presence: Key[] | null;
}

/** Two equal discs. Where they overlap stands the carpet's red: a red twin of the first, cut by the second and carried back to the first's place. */
export function drawDiscs(plan: PlanData, prefix: string, form: Form): Piece {
  const scale = 100 / plan.across;
  const radius = plan.radius[form] * scale;
  const origin: Spot = [100 * plan.origin[0], BOX_HEIGHT * plan.origin[1]];
  const across = `width:${u(2 * radius)};height:${u(2 * radius)}`;
  const round = (...names: string[]) =>
    h('div', { className: ['d-person', ...names], style: `${across};margin:${u(-radius)}` });
  const names = [...new Set(plan.keyframes.flatMap(({ discs }) => Object.keys(discs)))];
  const discs = names.map((name): Disc => {
    const presence = opacityKeys(plan.keyframes, ({ discs }) => name in discs);
    return { part: prefix + name, way: wayOf(plan, name), presence };
  });
  const [first, second] = discs;
  const piece: Piece = { markup: [], riders: [], tracks: [] };
  for (const [i, disc] of discs.entries()) addTrail(piece, disc, `${prefix}trail${i}`, plan, origin);
  const shared = `${prefix}shared`;
  const lens = h('span.d-lens', h('i', { dataPart: shared, style: across }));
  for (const disc of discs) {
    const person = round();
    if (disc === second) person.children.push(lens);
    piece.markup.push(h('div.d-pin', { dataPart: disc.part }, person));
    piece.tracks.push(...movesOf(disc, disc.part, scale, origin));
  }
  if (first && second) {
    const apart = timesOf(first, second).map((p): Key => {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [valuesOf(first, p), valuesOf(second, p)];
      return [p, (ax - bx) * scale, (ay - by) * scale];
    });
    const rim = `${first.part}-rim`;
    piece.tracks.push(track(shared, 'transform', 'translate(#u,#u)', ...apart), ...movesOf(first, rim, scale, origin));
    piece.markup.push(h('div.d-pin', { dataPart: rim }, round('d-rim')));
  }
  return piece;
}

const valuesOf = ({ part, way }: Disc, p: number): number[] => valuesAt({ part, keys: way }, p);

const timesOf = (...discs: Disc[]): number[] =>
  [...new Set(discs.flatMap(({ way }) => way.map(([p]) => p)))].toSorted((a, b) => a - b);

function movesOf({ way, presence }: Disc, part: string, scale: number, [ox, oy]: Spot): Track[] {
  const keys = way.map(([p, x = 0, y = 0]): Key => [p, ox + x * scale, oy + y * scale]);
  return [track(part, 'transform', 'translate(#u,#u)', ...keys), ...(presence ? [fade(part, ...presence)] : [])];
}

/** A thin track behind a disc, from where it first stood. */
function addTrail(
  { markup, tracks }: Piece,
  { way, presence }: Disc,
  part: string,
  plan: PlanData,
  [ox, oy]: Spot,
): void {
  const scale = 100 / plan.across;
  const [, startX = 0, startY = 0] = way[0] ?? [0];
  const keys = way.map(([p, x = 0]): Key => [p, (x - startX) / plan.across]);
  if (keys.every(([, value]) => value === 0)) return;
  tracks.push(track(part, 'transform', 'scaleX(#)', ...keys), ...(presence ? [fade(part, ...presence)] : []));
  const style = `left:${u(ox + startX * scale)};top:${u(oy + startY * scale)};width:${u(100)}`;
  markup.push(h('i.d-trail', { style, dataPart: part }));
}
