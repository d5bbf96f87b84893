import { fade } from '../../score/index';
import type { Form } from '../../score/index';
import { BOX_HEIGHT } from '../box';
import { h, n, s } from '../markup';
import { markFor } from '../map/stops';
import { drawNote } from '../map/marks/note';
import { assemble, unmoved } from '../piece';
import type { Piece } from '../piece';
import { opacityKeys } from '../presence';
import type { ComposedScene, SceneContext, SceneKind } from '../scene';
import { apronShapes } from './apron';
import { planCard } from './card';
import { drawCarpet } from './carpet';
import { drawDiscs } from './discs';
import { planSchema } from './schema';
import type { PlanData } from './schema';

/** The plan, then the carpet outside the part that leaves, then discs and words. */
function compose(plan: PlanData, { prefix }: SceneContext): ComposedScene {
  return assemble({
    pieces: [
      () => drawNight(plan, `${prefix}apron`),
      (form) => drawCarpet(plan, prefix, form),
      (form) => drawDiscs(plan, prefix, form),
      ...Object.keys(plan.marks).map((name) => (form: Form) => drawShown(plan, name, form, prefix)),
    ],
    prefix,
    ground: plan.ground,
    keyframes: plan.keyframes.map(({ show, discs, ...rest }) => ({
      ...rest,
      show: [...show, ...Object.keys(discs), 'carpet'],
    })),
  });
}

/** What leaves where another layer takes over: the apron on its ground. */
function drawNight(plan: PlanData, part: string): Piece {
  const [x, y] = [100 * plan.origin[0], BOX_HEIGHT * plan.origin[1]];
  const transform = `translate(${n(x)} ${n(y)}) scale(${n(100 / plan.across)})`;
  const shapes = s('g', { transform }, apronShapes(plan));
  const picture = s('svg.d-over.d-apron', { viewBox: `0 0 100 ${n(BOX_HEIGHT)}` }, shapes);
  const tracks = plan.leave ? [fade(part, [plan.leave[0], 1], [plan.leave[1], 0])] : [];
  return { ...unmoved(h('div.d-fill.d-night', { dataPart: part }, picture)), tracks };
}

/** A note, and when it is there. */
function drawShown(plan: PlanData, name: string, form: Form, prefix: string): Piece | null {
  const mark = plan.marks[name] && markFor(plan.marks[name], form);
  if (!mark) return null;
  const part = prefix + name;
  const piece = drawNote(mark, part);
  const keys = opacityKeys(plan.keyframes, ({ show }) => show.includes(name));
  if (keys) piece.tracks.push(fade(part, ...keys));
  return piece;
}

/** A plan seen from above. */
export const plan = {
  schema: planSchema,
  rests: ({ keyframes }) => keyframes.map(({ at }) => at),
  compose,
  card: planCard,
} satisfies SceneKind<typeof planSchema>;
