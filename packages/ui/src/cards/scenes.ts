import type { SceneLayer, Step, Story } from '@proscenium/story-data';
import type { CardContext, CardInks, CardKind } from '../scenes/card';
import { kindOf } from '../scenes/layers';
import type { LayerData, SceneKinds } from '../scenes/layers';
import { tokens } from '../theme/tokens';

/** A layer of a scene that is drawn on a card, and how. */
export interface LayerOnCard {
  kind: CardKind<unknown>;
  data: unknown;
  context: CardContext;
}

/**
 * The layer that a card shows: one that says what its card shows, or else the upper one of those seen in the poster. Without a step: the scene behind
 * the title, or the first step's that has a picture. Null where there is none.
 */
export function layerOnCard(story: Story, step: Step | undefined, kinds: SceneKinds): LayerOnCard | null {
  if (step) return layerIn(step.scene, step, story, kinds);
  const own = layerIn(story.opening, undefined, story, kinds);
  return story.steps.reduce((found, one) => found ?? layerIn(one.scene, one, story, kinds), own);
}

function layerIn(
  scene: readonly SceneLayer[],
  step: Step | undefined,
  story: Story,
  kinds: SceneKinds,
): LayerOnCard | null {
  const at = step?.poster ?? 0;
  const drawn = scene.flatMap(({ kind: name, data }) => {
    const kind = kindOf(kinds, name).card;
    return kind ? [{ kind, data: data as LayerData }] : [];
  });
  const isSeen = ({ data: { enter, leave } }: { data: LayerData }) =>
    (!enter || enter[1] <= at) && (!leave || at <= leave[0]);
  const layer = drawn.find(({ data }) => data.card !== undefined) ?? drawn.findLast(isSeen) ?? drawn[0];
  return layer ? { ...layer, context: { story, step, at, inks: (ground) => inksOf(story, ground) } } : null;
}

/** The colours of a ground, with the story's strong hue. Throws an Error where the theme does not have that hue. */
export function inksOf(story: Pick<Story, 'line'>, ground: 'night' | 'day'): CardInks {
  const lines: Record<string, Record<'night' | 'day', string>> = tokens.lines;
  const line = lines[story.line]?.[ground];
  if (line === undefined)
    throw new Error(`the theme has no line “${story.line}”; it has ${Object.keys(lines).join(', ')}`);
  return { ...tokens.grounds[ground], line };
}
