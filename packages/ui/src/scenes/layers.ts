import type { Step, Story } from '@proscenium/story-data';
import { fade, tracksOf } from '../score/index';
import type { Form, Track, Voice } from '../score/index';
import { h } from './markup';
import type { ComposedScene, SceneContext, SceneKind } from './scene';

/** Kinds of scene by the name that a story calls them by. */
export type SceneKinds = Readonly<Record<string, SceneKind>>;

/** What any layer may say about when it comes and goes, and of its card. */
export interface LayerData {
  enter?: [number, number];
  leave?: [number, number];
  handOver?: unknown;
  card?: unknown;
}

/** One layer of a scene, ready to be composed. */
export interface Layer {
  kind: SceneKind;
  data: LayerData;
  context: SceneContext;
}

/** What the layers of a story's scenes share. */
export interface Setting {
  story: Story;
  kinds: SceneKinds;
  file: SceneContext['file'];
}

/** The kind of a name. Throws an Error that names what there is for an unknown one. */
export function kindOf(kinds: SceneKinds, name: string): SceneKind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new Error(`no kind of scene is called “${name}”; there are ${Object.keys(kinds).join(', ')}`);
  return kind;
}

/**
 * The layers of a step's scene with their kinds; parts of the first have ids that begin with `a-`, of the second `b-` and so on. Without a step: of the
 * scene behind the title. Throws an Error that names what is known for an unknown kind.
 */
export function layersOf(step: Step | undefined, { story, kinds, file }: Setting): Layer[] {
  return (step ? step.scene : story.opening).map(({ kind, data }, i) => ({
    kind: kindOf(kinds, kind),
    data: data as LayerData,
    context: { prefix: `${String.fromCharCode(97 + i)}-`, story, step, opening: step === undefined, file },
  }));
}

/** Stacks layers, each in a box that comes and goes as the layer says. */
export function composeLayers(layers: readonly Layer[]): ComposedScene {
  const scenes = layers.map(({ kind, data, context }) => ({
    part: `${context.prefix}layer`,
    scene: kind.compose(data, context),
    data,
  }));
  const voiceOf = (form: Form): Voice => {
    const first = scenes.findIndex(({ scene }) => scene[form].camera.length > 0);
    const tracks = scenes.flatMap(({ scene, part, data }, i) => [
      ...(i === first ? scene[form].tracks : tracksOf(scene[form])),
      ...windowOf(data, part),
    ]);
    return { camera: scenes[first]?.scene[form].camera ?? [], riders: scenes[first]?.scene[form].riders ?? [], tracks };
  };
  return {
    markup: scenes.map(({ scene, part }) =>
      h('div.d-layer', { dataGround: scene.ground, dataPart: part }, scene.markup),
    ),
    ground: scenes[0]?.scene.ground ?? 'day',
    compact: voiceOf('compact'),
    wide: voiceOf('wide'),
    keyframes: scenes.flatMap(({ scene }) => scene.keyframes),
  };
}

function windowOf({ enter, leave, handOver }: LayerData, part: string): Track[] {
  const keys: Track['keys'] = [];
  if (enter) keys.push([enter[0], 0], [enter[1], 1]);
  if (leave && !handOver) keys.push([leave[0], 1], [leave[1], 0]);
  return keys.length > 0 ? [fade(part, ...keys)] : [];
}
