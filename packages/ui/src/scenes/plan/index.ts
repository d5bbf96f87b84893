import type { Fragment } from '../fragment';
import { emptySheet, partsOf, put } from '../merge';
import { markFor } from '../map/stops';
import { opacityKeys } from '../map/presence';
import { drawNote } from '../map/marks/label';
import type { ComposedScene, SceneContext, SceneKind } from '../scene';
import { drawApron } from './apron';
import { planCard } from './card';
import { drawCarpet } from './carpet';
import { drawDiscs } from './discs';
import { planSchema } from './schema';
import type { PlanData } from './schema';
import type { Form } from '../../score/index';

function drawPlanNote(plan: PlanData, name: string, form: Form, prefix: string): Fragment | null {
  const mark = plan.marks[name] && markFor(plan.marks[name], form);
  if (mark?.kind !== 'note') return null;
  const id = prefix + name;
  const fragment = drawNote(mark, { id });
  const keys = opacityKeys(plan.keyframes.map(({ at, show }) => ({ at, there: show.includes(name) })));
  if (keys) fragment.tracks.push({ part: id, property: 'opacity', pattern: '#', keys });
  return fragment;
}

/** The plan, then the carpet outside the part that leaves, then discs and words. */
function compose(plan: PlanData, { prefix }: SceneContext): ComposedScene {
  const under = emptySheet();
  const still = (html: string): Fragment => ({ html, riders: [], tracks: [] });
  const apron = still(`<div class="d-fill d-night" data-part="${prefix}apron">${drawApron(plan)}</div>`);
  const leave: Fragment['tracks'] = plan.leave
    ? [
        {
          part: `${prefix}apron`,
          property: 'opacity',
          pattern: '#',
          keys: [
            [plan.leave[0], 1],
            [plan.leave[1], 0],
          ],
        },
      ]
    : [];
  put(under, { compact: { ...apron, tracks: [...leave] }, wide: { ...apron, tracks: [...leave] } });
  put(under, { compact: drawCarpet(plan, prefix, 'compact'), wide: drawCarpet(plan, prefix, 'wide') });
  put(under, { compact: drawDiscs(plan, prefix, 'compact'), wide: drawDiscs(plan, prefix, 'wide') });
  for (const name of Object.keys(plan.marks)) {
    put(under, {
      compact: drawPlanNote(plan, name, 'compact', prefix),
      wide: drawPlanNote(plan, name, 'wide', prefix),
    });
  }
  const parts = (form: Form, names: string[]) =>
    partsOf(
      under,
      form,
      [...names, 'carpet'].map((name) => prefix + name),
    );
  return {
    markup: under.html,
    compact: { camera: [], ...under.compact },
    wide: { camera: [], ...under.wide },
    ground: plan.ground,
    keyframes: plan.keyframes.map(({ at, name, show, discs }) => ({
      at,
      name,
      compact: parts('compact', [...show, ...Object.keys(discs)]),
      wide: parts('wide', [...show, ...Object.keys(discs)]),
    })),
  };
}

/** A plan seen from above. */
export const plan: SceneKind<typeof planSchema> = {
  schema: planSchema,
  references: () => ({ places: [] }),
  rests: ({ keyframes }) => keyframes.map(({ at }) => at),
  plates: () => [],
  compose,
  travel: () => 0,
  card: planCard,
};
