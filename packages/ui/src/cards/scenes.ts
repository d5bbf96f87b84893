import type { SceneLayer, Step, Story } from '@proscenium/story-data';
import { tokens } from '../theme/tokens';
import type { CardContext, CardKind } from '../scenes/card';
import { centreOf } from '../scenes/layers';
import type { SceneKinds } from '../scenes/layers';

/** A layer of a scene that is drawn on a card, and how. */
export interface OnCard {
  kind: CardKind<unknown>;
  data: unknown;
  context: CardContext;
}

/** What any layer may say about when it comes and goes, and about its card. */
interface Spans {
  enter?: [number, number];
  leave?: [number, number];
  card?: unknown;
}

/**
 * The layer that a card shows: one that says what its card shows, or else the upper one of those seen in the poster. Without a step: the scene behind
 * the title, or the first step's that has a picture. Null where there is none.
 */
export function layerOnCard(story: Story, step: Step | undefined, kinds: SceneKinds): OnCard | null {
  if (step) return layerOf(story, step.scene, step, kinds);
  const own = layerOf(story, story.opening, undefined, kinds);
  return story.steps.reduce((found, one) => found ?? layerOf(story, one.scene, one, kinds), own);
}

function layerOf(story: Story, scene: readonly SceneLayer[], step: Step | undefined, kinds: SceneKinds): OnCard | null {
  const at = step?.poster ?? 0;
  const drawn = scene.filter(({ kind }) => kindOf(kinds, kind)?.card);
  const spans = ({ data }: SceneLayer) => data as Spans;
  const isSeen = (layer: SceneLayer) => {
    const { enter, leave } = spans(layer);
    return (!enter || enter[1] <= at) && (!leave || at <= leave[0]);
  };
  const layer = drawn.find((one) => spans(one).card !== undefined) ?? drawn.findLast(isSeen) ?? drawn[0];
  const kind = layer && kindOf(kinds, layer.kind)?.card;
  if (!layer || !kind) return null;
  const context: CardContext = {
    centre: centreOf(story),
    places: story.places,
    step,
    at,
    inks: (ground) => inksOf(story, ground),
  };
  return { kind, data: layer.data, context };
}

/** The colours of a ground, with the story's strong hue. Throws an Error where the theme does not have that hue. */
export function inksOf(story: Pick<Story, 'line'>, ground: 'night' | 'day'): ReturnType<CardContext['inks']> {
  const lines: Record<string, Record<'night' | 'day', string>> = tokens.lines;
  const line = lines[story.line]?.[ground];
  if (line === undefined)
    throw new Error(`the theme has no line “${story.line}”; it has ${Object.keys(lines).join(', ')}`);
  return { ...tokens.grounds[ground], line };
}

const kindOf = (kinds: SceneKinds, name: string) => (Object.hasOwn(kinds, name) ? kinds[name] : undefined);
